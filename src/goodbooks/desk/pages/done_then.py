"""Something I promised that was done on a day gone by: the days that are near, and the outcome that says which."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.phrasing import day_text
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.pages.now_said import now_done

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.typed.understand import Understood

_NEAR = 3
"""So many days before today are offered."""
_HOW = "press a day, or write one that has been, such as Thursday or 27 November"


def days_before(desk: Desk, entry: Entry) -> tuple[tuple[str, date], ...]:
    """The last days before today, as they are said and as dates, none before it was promised; a refusal where it is open no more."""
    now_done(desk, entry)
    today = desk.clock.today
    days = (today - timedelta(days=ago) for ago in range(1, _NEAR + 1))
    return tuple((_said(day, today), day) for day in days if day >= entry.on)


def done_then(desk: Desk, entry: Entry, words: str) -> Understood:
    """The outcome that says that it was done on a day, as one writes it; a refusal where that is none, or is still to come."""
    now_done(desk, entry)
    today = desk.clock.today
    if not words.strip():
        raise Refusal("no day is named", _HOW)
    day = read_moment(words.strip(), today, is_past=True)
    if not isinstance(day, Moment):
        raise Refusal(f"“{words.strip()}” is no day that can be read", _HOW)
    if day.on > today:
        raise Refusal(f"{day_text(day.on, today)} is still to come", _HOW)
    if day.on < entry.on:
        raise Refusal(f"{day_text(day.on, today)} was before it was promised", _HOW)
    return now_done(desk, entry, day=day.on)


def _said(day: date, today: date) -> str:
    said = day_text(day, today)
    return f"Yesterday, {said}" if day == today - timedelta(days=1) else said
