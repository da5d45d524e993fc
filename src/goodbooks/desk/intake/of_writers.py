"""What the book holds of whoever wrote a mail: opened for each of them alone, since in a long book most has nothing to do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import TITLES, name_key
from goodbooks.core.scope import Scope

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.desk.desk import Desk
    from goodbooks.proposals.reading.writing import Who


class OfWriters:
    """The book as far as it names somebody who writes, looked up once for each."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._opened: dict[Who, Book] = {}

    def book(self, writer: Who) -> Book:
        """All that names them, and what hangs together with it; of a stranger also what names their first name or their surname, alone or behind a form of address."""
        if writer not in self._opened:
            scope = Scope(self._desk.clock.today, people=_names_of(writer))
            self._opened[writer] = self._desk.open(scope).book
        return self._opened[writer]


def _names_of(writer: Who) -> tuple[str, ...]:
    """By which names the book may know a writer: see `is_theirs`."""
    words = name_key(writer.name).split()
    if not writer.is_stranger or len(words) < 2:
        return (writer.name,)
    further = (
        words[0],
        words[-1],
        *(f"{title}{dot} {words[-1]}" for title in sorted(TITLES) for dot in ("", ".")),
    )
    return (writer.name, *further)
