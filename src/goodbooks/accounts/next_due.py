"""What of mine falls due next, as the sentence that Today opens with."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.owed import i_owe
from goodbooks.core.phrasing import from_now, shortened

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book

SOON_DAYS, TITLE = 7, 60


class Lead(NamedTuple):
    """The first sentence of the day; it may say itself that nothing is due this week, and what comes after it."""

    words: str
    is_nothing_soon: bool = False


def next_due(book: Book, today: date, step: date | None) -> str:
    """That nothing is late and what falls due next, where that is this week and not after the day of my next step; else ""."""
    last = min(today + timedelta(days=SOON_DAYS), step or today + timedelta(days=SOON_DAYS))
    for debt in i_owe(book, today):
        if (
            debt.due
            and debt.due.on >= today
            and debt.entry.title
            and not debt.entry.line("next-word")
        ):
            if debt.due.on > last:
                return ""
            what = f"“{shortened(debt.entry.title, TITLE)}”"
            return f"Nothing is late. Next due is {what}, {from_now(debt.due.on, today)}."
    return ""
