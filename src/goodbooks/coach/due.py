"""The day that the book has for a thing, and all the days it has ever had for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.days import Moment
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.promise import Promise, promise_state
from goodbooks.entries.talk import Talk

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_NAMES = ("due", "ends", "condition_due", "next_word")


def due_of(book: Book, entry: Entry, today: date) -> date | None:
    """The day something is for as it stands today: as agreed last, where it was moved."""
    if isinstance(entry, Promise):
        agreed = promise_state(book, entry, today).agreed
        return agreed.on if agreed else None
    if isinstance(entry, Talk):
        return entry.on if entry.on >= today else None
    return next((day for name in _NAMES[:2] if (day := _day(entry, name))), None)


def days_of(book: Book, entry: Entry, today: date) -> frozenset[date]:
    """Every day that stands with an entry or what became of it."""
    days = {entry.on, due_of(book, entry, today)}
    days |= {_day(entry, name) for name in _NAMES}
    for outcome in book.pointing_to(entry, Outcome):
        days |= {outcome.on, outcome.due.on if outcome.due else None}
    return frozenset(day for day in days if day)


def _day(entry: Entry, name: str) -> date | None:
    if not entry.line(name.replace("_", "-")):
        return None
    moment = getattr(entry, name, None)
    on = getattr(moment, "on", None)
    return moment.on if isinstance(moment, Moment) else on
