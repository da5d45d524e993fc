"""Messages written for the bench, with what is amiss and what is good in them marked in the text.

A file is one hand. `=== name | purpose | what it lacks, ...` begins a message; in its text
`{hedging: words}` marks words of a category, and `{+evidence: words}` a strength.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = os.path.join(
    os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "tests", "coach", "messages"
)
_MARK = re.compile(r"\{(\+?)([a-z-]+): ([^{}]*)\}")


class Mark(NamedTuple):
    """A labelled stretch of a message."""

    start: int
    end: int
    name: str
    is_good: bool


class Message(NamedTuple):
    """One labelled message: whose hand, which half, its name, purpose, text, what it lacks, its marks."""

    hand: str
    half: str
    name: str
    purpose: str
    text: str
    lacks: frozenset[str]
    marks: tuple[Mark, ...]

    @property
    def flaws(self) -> frozenset[str]:
        """The categories that are amiss somewhere in it."""
        return self.lacks | {mark.name for mark in self.marks if not mark.is_good}

    @property
    def strengths(self) -> frozenset[str]:
        """The strengths that are in it."""
        return frozenset(mark.name for mark in self.marks if mark.is_good)


def messages(folder: str = FOLDER) -> list[Message]:
    """Every labelled message, by file and place."""
    found: list[Message] = []
    for name in sorted(os.listdir(folder)):
        if name.endswith(".txt"):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                found += read(name.removesuffix(".txt"), file.read())
    return found


def second_hand() -> dict[tuple[str, str], set[str]]:
    """What a second hand, who had not seen the first labels, finds in a message: by hand and name.

    A line is `hand name | label, +strength, ...`.
    """
    found = {}
    path = os.path.join(os.path.dirname(FOLDER), "second-hand.txt")
    with open(path, encoding="utf-8") as file:
        for line in file:
            where, _, labels = line.partition("|")
            hand, name = where.split()
            found[hand, name] = {label.strip() for label in labels.split(",")}
    return found


def read(file: str, text: str) -> Iterator[Message]:
    """The messages of one file, named `HAND-HALF`."""
    hand, _, half = file.rpartition("-")
    for part in text.split("\n=== ")[1:]:
        head, _, body = part.partition("\n")
        name, purpose, *lacks = (word.strip() for word in head.split("|"))
        missing = frozenset(word.strip() for words in lacks for word in words.split(","))
        yield _message(Message(hand, half, name, purpose, body.strip("\n") + "\n", missing, ()))


def _message(marked: Message) -> Message:
    """The message with its marks taken out of the text."""
    text, marks, at = "", [], 0
    for found in _MARK.finditer(marked.text):
        text += marked.text[at : found.start()]
        marks.append(Mark(len(text), len(text) + len(found[3]), found[2], bool(found[1])))
        text += found[3]
        at = found.end()
    return marked._replace(text=text + marked.text[at:], marks=tuple(marks))
