"""So long after a day that is named: two weeks from today, ten days from Monday, a week tomorrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.language.days.day_names import COUNT, DAY, day_of, number_of
from goodbooks.language.days.stretch import Family, Habits, Stretch, days_on, months_on, one_day

if TYPE_CHECKING:
    import re
    from datetime import date


def read(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """The day named, and so long after it."""
    start = found["start"].lower()
    if start in ("now", "today"):
        day = on
    elif start == "tomorrow":
        day = days_on(on, 1)
    else:
        day = days_on(on, (day_of(start) - on.weekday()) % 7 or 7)
    count, unit = number_of(found["count"]), found["unit"].lower()
    if unit == "hour":
        return one_day(days_on(day, count // 24)) if start == "now" else None
    if unit == "month":
        return one_day(months_on(day, count))
    return one_day(days_on(day, count * {"day": 1, "week": 7, "fortnight": 14}[unit]))


FAMILY = Family(
    name="from-a-day",
    pattern=(
        rf"(?P<count>{COUNT}) (?P<unit>(?i:(?:hour|day|week|fortnight|month)))(?i:s)? "
        rf"(?i:from |after |on )?(?P<start>(?i:now|today|tomorrow)\b|{DAY})(?!['’]s)"
    ),
    read=read,
    says=(
        ("two weeks from today", "2026-03-25"),
        ("ten days from Monday", "2026-03-26"),
        ("a week tomorrow", "2026-03-19"),
        ("3 days from now", "2026-03-14"),
        ("48 hours from now", "2026-03-13"),
    ),
)
