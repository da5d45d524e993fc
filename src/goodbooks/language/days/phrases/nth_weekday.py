"""A day of the week by its place in a month: the last Friday of the month, the first Monday in May."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.period import last_of_month
from goodbooks.language.days.day_names import DAY, MONTH, ORDINALS, day_of, month_of, ordinal_of
from goodbooks.language.days.stretch import (
    Family,
    Habits,
    Stretch,
    days_on,
    month_after,
    next_month_named,
    one_day,
)

if TYPE_CHECKING:
    import re
    from datetime import date


def read(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """That day of the month; of next month where it is past in this one."""
    if found["month"]:
        day = _in(found, next_month_named(month_of(found["month"]), on))
        return one_day(day)
    day = _in(found, month_after(on, int(found["next"] is not None)))
    if day is not None and day < on:
        day = _in(found, month_after(on, 1))
    return one_day(day)


def _in(found: re.Match[str], first: date) -> date | None:
    wanted, place = day_of(found["day"]), found["place"].lower()
    last = last_of_month(first)
    if place == "last":
        return days_on(last, -((last.weekday() - wanted) % 7))
    day = days_on(first, (wanted - first.weekday()) % 7 + 7 * (ordinal_of(place) - 1))
    return day if day <= last else None


FAMILY = Family(
    name="nth-weekday",
    pattern=(
        rf"(?i:the )?(?P<place>(?i:last|{'|'.join(ORDINALS[:5])})) (?P<day>{DAY}) (?i:of|in) "
        rf"(?:(?P<next>(?i:next month))|(?i:the month|this month)|(?P<month>{MONTH}))"
    ),
    read=read,
    says=(
        ("the last Friday of the month", "2026-03-27"),
        ("the first Monday in May", "2026-05-04"),
        ("the second Tuesday of next month", "2026-04-14"),
    ),
)
