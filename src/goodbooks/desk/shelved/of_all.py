"""What is made of all of a book, or most of it: from what was read of its files last, where a door stays open."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.scope import Scope, Source
    from goodbooks.desk.shelved.last_reading import Reading
    from goodbooks.desk.shelved.library import Library

T = TypeVar("T")


def made_of_most(
    library: Library, scope: Scope, make: Callable[[Book, date], T], weight: Callable[[T], int]
) -> T:
    """What a function makes of a book narrowed to a scope that takes in most of it, on its day.

    Where a door stays open it is handed all of the book instead, which is kept from the last reading; but not where an emptied file is
    remembered, which stands in the index alone.
    """
    last = library.last_reading
    if last is None or library.missing().emptied:
        return library.made(scope, make, weight)[0]

    def asked(source: Source) -> T:
        return library.once(
            source, (make, scope), lambda: make(last.whole().book, scope.today), weight
        )

    return library.ask(asked)[0]


def blocks_known(library: Library) -> Reading:
    """The blocks of a book's files as they are now, where a door stays open; else none."""
    return library.last_reading.now() if library.last_reading is not None else {}
