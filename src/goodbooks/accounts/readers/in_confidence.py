"""What was said in confidence: words that ask to keep something between two, and what they keep from everybody else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.entry import Entry
from goodbooks.core.names import is_named_in, name_key
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision
from goodbooks.entries.promise import Promise
from goodbooks.entries.request import Request
from goodbooks.entries.talk import Talk
from goodbooks.language.meant.keeping import is_confidence

__all__ = ["confided", "is_confidence", "repeating"]

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from goodbooks.core.book import Book

_FEWEST = 2
"""So many words at least are shared where one tells of the other."""
_SAYING = Ask | Answer | Decision | Promise | Request


def confided(book: Book) -> Iterator[str]:
    """The ref of each entry that was said in confidence, and of what the same person decided or agreed to in its matter.

    What names its readers, or has words for others, is told as it says.
    """
    asked = [one for one, _ in book.each("asks for confidence", Entry, _asks_for_it)]
    replies = _replies(book) if asked else {}
    told: set[int] = set()
    for one in asked:
        if not _is_open(one):
            yield one.ref
        theirs = {book.person_key(name) for name in (*one.who, *one.to) if not book.is_me(name)}
        places = ((name_key(tag), who) for tag in one.matters for who in theirs)
        found = dict(pair for place in places for pair in replies.pop(place, ()))
        yield from (found[number] for number in sorted(found.keys() - told))
        told.update(found)


def _replies(book: Book) -> dict[tuple[str, str], list[tuple[int, str]]]:
    """What was decided or answered and is not opened to others, by its matter and who said it: its number in the book, and its ref."""
    found: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for number, one in enumerate(book.entries):
        if isinstance(one, Decision | Answer) and one.matters and not _is_open(one):
            for who in book.person_keys(one.who):
                for tag in set(map(name_key, one.matters)):
                    found.setdefault((tag, who), []).append((number, one.ref))
    return found


def repeating(book: Book, kept: Iterable[Entry]) -> Callable[[Entry], bool]:
    """Tells whether what somebody did or said is what a word in confidence, which names them, hangs on: most of its words stand there."""
    texts = [f"{one.title} {one.line('condition')}" for one in kept]
    said = [(text, _telling(text)) for text in texts]
    naming: dict[str, list[set[str]]] = {}

    def of(name: str) -> list[set[str]]:
        if name not in naming:
            naming[name] = [words for text, words in said if is_named_in(text, name)]
        return naming[name]

    def is_repeated(entry: Entry) -> bool:
        mine = _telling(entry.title)
        named = dict.fromkeys(book.name_of(name) for name in entry.who if not book.is_me(name))
        shared = (len(mine & words) for name in named for words in of(name))
        return any(many >= _FEWEST and 2 * many >= len(mine) for many in shared)

    return is_repeated


def _telling(words: str) -> set[str]:
    """The longer words, each by its beginning, so that “takes over” is “take over”."""
    return {word[:4] for word in re.findall(r"\w{4,}", name_key(words))}


def _asks_for_it(entry: Entry) -> bool | None:
    """The same of what can be said in confidence; None where it does not."""
    return (isinstance(entry, _SAYING | Talk) and asks_for_it(entry)) or None


def asks_for_it(entry: Entry) -> bool:
    """Whether the words of an entry ask to keep it among those who heard it."""
    return any(map(is_confidence, (entry.title, *entry.lines("said"))))


def _is_open(entry: Entry) -> bool:
    return bool(entry.readers or entry.line("public"))
