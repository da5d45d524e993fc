"""What a walk rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.readers.private_matters import private_matters

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.accounts.readers.private_matters import PrivateMatters
    from goodbooks.core.book import Book
    from goodbooks.entries.handoff import Handoff


class Ground(NamedTuple):
    """What a walk rests on: the book, the story and the day, and the area of which it is told that it was taken back."""

    book: Book
    told: str
    today: date
    gone: Handoff | None = None

    @property
    def private(self) -> PrivateMatters:
        """Who and what of one's own life the book and the story tell of."""
        return private_matters(self.book, self.told)
