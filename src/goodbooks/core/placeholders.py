"""Words that stand where somebody's own words should: the hints of a remedy, pasted as they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HINTS = frozenset(
    {
        "who does what by when",
        "the day or event that ends it",
        "the name",
        "your words for them",
        "your words",
        "their words",
        "the corrected words",
        "what is open",
        "what you do then",
        "what you want",
        "what they should know",
        "the day you need it",
        "before -> after",
        "the new day",
        "your name",
    }
)
"""What the remedies of the pages write behind a field or as a title: no line of a book means it."""
NAMES = frozenset({"NAME", "YOUR NAME"})
_IN_BRACKETS = re.compile(r"\[[^\[\]\n]{1,80}\?\]")
_MARKS = frozenset(
    {
        "[day]",
        "[new day]",
        "[met or not]",
        "[what is known]",
        "[what I do then]",
        "[before -> after]",
    }
)


def pasted(values: Iterable[str], text: str) -> Iterator[str]:
    """Each of these values, or a line of one, that is a hint and stands in the text, as it stands there."""
    for value in values:
        for row in (value, *value.split("\n")):
            words = row.strip().rstrip(".")
            if _is_hint(words) and words in text:
                yield words


def bracketed_marks(text: str) -> Iterator[str]:
    """Each mark of a gap, brackets and all, that stands in somebody's text: "[to whom?]"."""
    yield from _IN_BRACKETS.findall(text)
    yield from (mark for mark in sorted(_MARKS) if mark in text)


def _is_hint(words: str) -> bool:
    return words in NAMES or " ".join(words.lower().split()) in HINTS
