"""What a line is understood against: whom the book knows by name, and which ids are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from goodbooks.core.book import Book

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry


class Known(Protocol):
    """What the book knows already: whom by name, and which ids are taken."""

    def is_person(self, name: str) -> bool:
        """Whether somebody is called that, or it is me."""

    def people(self) -> list[str]:
        """Everybody's names."""

    def is_taken(self, ref: str) -> bool:
        """Whether an entry has this id, written without its caret."""

    def ids(self) -> list[str]:
        """Every id."""

    def is_matter(self, tag: str) -> bool:
        """Whether an entry is about this matter, written without its #."""

    def matters(self) -> list[str]:
        """Every matter."""

    def of_kind(self, kind: str) -> list[Entry]:
        """The entries of one kind; of every kind when it is ""."""


def book_of(known: Known, *kinds: str) -> Book:
    """The book of what is known of these kinds."""
    return Book([one for kind in kinds for one in known.of_kind(kind)])
