"""What the book knows that a message can be held against, and how its reader likes to be written to."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from goodbooks.accounts.listening import is_listener
from goodbooks.coach.silence import items
from goodbooks.core.names import ME
from goodbooks.entries.expectation import Expectation
from goodbooks.entries.person import Person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book

_WORDS = re.compile(r"\b(\d{2,3}) words\b")
_LISTENER = 80


class Known:
    """A book, and the same as the reader may see it; `reader` is "" where none was named."""

    def __init__(self, book: Book, seen: Book, reader: str, today: date) -> None:
        self.book = book
        self.seen = seen
        self.reader = reader
        self.today = today

    @cached_property
    def leaves(self) -> tuple[str, ...]:
        """Rules and words that the book's settings leave alone: mine, and those for this reader."""
        people = [*self.people(ME), *(self.people(self.reader) if self.reader else ())]
        return tuple(
            name for one in people for line in one.lines("coach-leaves") for name in items(line)
        )

    def people(self, name: str) -> Iterator[Person]:
        """The person entries of one person."""
        for one in self.book.of(Person):
            if one.who and self.book.is_same(one.who[0], name):
                yield one

    def expectations(self) -> Iterator[Expectation]:
        """What the reader expects."""
        for one in self.book.of(Expectation):
            if self.reader and one.who and self.book.is_same(one.who[0], self.reader):
                yield one

    @cached_property
    def length(self) -> tuple[int, tuple[str, ...]]:
        """The most words the reader takes in, and the entries that say so; (0, ()) where none does."""
        for expected in self.expectations():
            found = _WORDS.search(expected.title)
            if found:
                return int(found[1]), (expected.ref,)
        for person in self.people(self.reader):
            found = _WORDS.search(f"{person.listens} {person.annoys}")
            if found:
                return int(found[1]), (person.ref,)
        for person in self.people(self.reader):
            if is_listener(person.listens):
                return _LISTENER, (person.ref,)
        return 0, ()
