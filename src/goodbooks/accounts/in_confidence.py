"""What was said in confidence: words that ask to keep something between two, and what they keep from everybody else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import is_named_in, name_key
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision
from goodbooks.entries.promise import Promise
from goodbooks.entries.request import Request
from goodbooks.entries.talk import Talk
from goodbooks.language.keeping import is_confidence

__all__ = ["confided", "is_confidence", "repeats"]

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_FEWEST = 2
"""So many words at least are shared where one tells of the other."""
_SAYING = Ask | Answer | Decision | Promise | Request


def confided(book: Book) -> Iterator[str]:
    """The ref of each entry that was said in confidence, and of what the same person decided or agreed to in its matter.

    What names its readers, or has words for others, is told as it says.
    """
    asked = [one for one in book.entries if isinstance(one, _SAYING | Talk) and asks_for_it(one)]
    for one in asked:
        if not _is_open(one):
            yield one.ref
        tags = {name_key(tag) for tag in one.matters}
        theirs = [name for name in (*one.who, *one.to) if not book.is_me(name)]
        for other in book.entries if tags else ():
            if (
                isinstance(other, Decision | Answer)
                and not _is_open(other)
                and not tags.isdisjoint(map(name_key, other.matters))
                and any(book.is_same(name, who) for name in theirs for who in other.who)
            ):
                yield other.ref


def repeats(book: Book, entry: Entry, kept: Iterable[Entry]) -> bool:
    """Whether what somebody did or said is what a word in confidence, which names them, hangs on: most of its words stand there."""
    mine = _telling(entry.title)
    named = [book.name_of(name) for name in entry.who if not book.is_me(name)]
    for one in kept:
        if not any(is_named_in(f"{one.title} {one.line('condition')}", name) for name in named):
            continue
        shared = mine & _telling(f"{one.title} {one.line('condition')}")
        if len(shared) >= _FEWEST and 2 * len(shared) >= len(mine):
            return True
    return False


def _telling(words: str) -> set[str]:
    """The longer words, each by its beginning, so that “takes over” is “take over”."""
    return {word[:4] for word in re.findall(r"\w{4,}", name_key(words))}


def asks_for_it(entry: Entry) -> bool:
    """Whether the words of an entry ask to keep it among those who heard it."""
    return any(map(is_confidence, (entry.title, *entry.lines("said"))))


def _is_open(entry: Entry) -> bool:
    return bool(entry.readers or entry.line("public"))
