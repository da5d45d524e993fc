"""What is only meant so far, told apart from what was said, asked, promised or handed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.entries.handoff import Handoff
from goodbooks.reckoning.handed_on import stand

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

MEANT, TO_HAND_OVER = "You mean to ask or say", "Not handed over yet"


def not_yet(book: Book, entry: Entry, today: date) -> str:
    """The heading for an entry that is only meant: MEANT, or TO_HAND_OVER for an area without a yes; "" for all else."""
    if entry in book.planned:
        return MEANT
    is_open = isinstance(entry, Handoff) and stand(book, entry, today).state in (
        "proposed",
        "stopped",
    )
    return TO_HAND_OVER if is_open else ""
