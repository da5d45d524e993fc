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
    """What a walk rests on: the book, the story and the day, the area of which it is told that it was taken back, and from which day what is usual is counted, where its plan was written before."""

    book: Book
    told: str
    today: date
    gone: Handoff | None = None
    written: date | None = None

    @property
    def private(self) -> PrivateMatters:
        """Who and what of one's own life the book and the story tell of."""
        return private_matters(self.book, self.told)
