"""What follows from a book as it stands, kept from one question to the next until the book changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from goodbooks.core.since import WholeBook
from goodbooks.desk.shelved.loading import no_collecting

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from goodbooks.core.entry import Entry

T = TypeVar("T")
MOST = 60_000
"""So much is kept, counted in entries: what was asked for least lately goes first."""
BOOKS, IN_BOOKS = 8, 100_000
"""So many books narrowed to a scope are kept to make the next state of them from; more while they hold no more entries than these."""


class AtHand:
    """Answers by what was asked, for one state of the book; those of another state are let go."""

    def __init__(self) -> None:
        self._state: object = None
        self._kept: dict[Hashable, tuple[object, int]] = {}
        self._books: dict[Hashable, WholeBook] = {}

    def book(self, scope: Hashable, entries: Iterable[Entry]) -> WholeBook:
        """The book of these entries, made since the last one of the same scope where that was asked for lately."""
        made = self._books[scope] = WholeBook(entries, self._books.pop(scope, None))
        while len(self._books) > BOOKS and self._in_books() > IN_BOOKS:
            del self._books[next(iter(self._books))]
        return made

    def get(
        self, state: object, key: Hashable, make: Callable[[], T], weight: Callable[[T], int]
    ) -> T:
        """What was made for this key in this state of the book; made now where there is nothing."""
        if state != self._state:
            self._kept, self._state = {}, state
        if key not in self._kept:
            with no_collecting():  # what is made of thousands of entries goes nowhere in circles
                made = make()
            heavy = weight(made)
            if heavy > MOST:
                return made  # what is kept beside it need not go for what cannot stay
            self._kept[key] = made, heavy
            while self._weight() > MOST:
                del self._kept[next(iter(self._kept))]
            return made
        self._kept[key] = self._kept.pop(key)
        return cast("T", self._kept[key][0])

    def _in_books(self) -> int:
        return sum(len(book.written) for book in self._books.values())

    def _weight(self) -> int:
        return sum(weight for _, weight in self._kept.values())
