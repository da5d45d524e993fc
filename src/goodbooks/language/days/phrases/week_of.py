"""A week told by a day in it: the week of 23 March, w/c 16 March, the first week of April."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.days import real_day
from goodbooks.core.period import last_of_month
from goodbooks.language.days.day_names import MONTH, ORDINAL, ORDINALS, month_of, ordinal_of
from goodbooks.language.days.stretch import (
    Family,
    Habits,
    Stretch,
    days_on,
    month_after,
    next_month_named,
)

if TYPE_CHECKING:
    import re
    from datetime import date

_MONTH_OF = rf"(?:(?P<next>(?i:next month))|(?i:the month)|(?P<month>{MONTH}))"


def read(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """From Monday to the last working day; the n-th week of a month is its n-th seven days."""
    if found["day"]:
        return _around(found, on, habits)
    first = _first(found, on)
    word = found["which"].lower()
    if word == "last":
        last = last_of_month(first)
        return Stretch(days_on(last, -6), last)
    begin = days_on(first, 7 * (ordinal_of(word) - 1))
    return Stretch(begin, min(days_on(begin, 6), last_of_month(first)))


def _first(found: re.Match[str], on: date) -> date:
    if found["month"]:
        return next_month_named(month_of(found["month"]), on)
    return month_after(on, int(found["next"] is not None))


def _around(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """The week that holds the day."""
    number = int(found["day"].rstrip("stndrh"))
    name = found["before"] or found["behind"]
    first = next_month_named(month_of(name), on) if name else month_after(on, 0)
    day = real_day(first.year, first.month, number)
    if day is None:
        return None
    if not name and day < on:
        after = month_after(on, 1)
        day = real_day(after.year, after.month, number) or day
    monday = days_on(day, -day.weekday())
    return Stretch(monday, habits.last_of_week(monday), monday)


FAMILY = Family(
    name="week-of",
    pattern=(
        rf"(?i:the )?(?P<which>(?i:last|{'|'.join(ORDINALS[:5])})) (?i:week of|week in) {_MONTH_OF}"
        r"|(?i:(?:the )?week (?:of|commencing|beginning|starting)|w/c) "
        rf"(?:(?P<before>{MONTH}) )?(?i:the )?(?P<day>{ORDINAL}|\d{{1,2}})(?i: of)?(?: (?P<behind>{MONTH}))?"
    ),
    read=read,
    says=(
        ("the first week of April", "2026-04-07"),
        ("the last week of May", "2026-05-31"),
        ("the week of 23 March", "2026-03-27"),
        ("w/c 16 March", "2026-03-20"),
        ("the week of the 23rd", "2026-03-27"),
    ),
)
