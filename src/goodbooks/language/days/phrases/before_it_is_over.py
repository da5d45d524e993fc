"""A run of days told by its end: before the month is out, by the time the year is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.period import last_of_month
from goodbooks.language.days.stretch import (
    Family,
    Habits,
    Stretch,
    month_after,
    one_day,
    weeks_monday,
)

if TYPE_CHECKING:
    import re
    from datetime import date

_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def read(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """The last day of the week, month, quarter or year of `on`; of a week, the last working day."""
    unit = (found["unit"] or found["end"]).lower()
    if unit == "week":
        return one_day(habits.last_of_week(weeks_monday(on, 0)))
    if unit == "day":
        return one_day(on)
    size = _MONTHS[unit]
    first = on.replace(month=(on.month - 1) // size * size + 1, day=1)
    return one_day(last_of_month(month_after(first, size - 1)))


FAMILY = Family(
    name="before-it-is-over",
    pattern=(
        r"(?i:(?:the |this )(?P<unit>day|week|month|quarter|year) (?:is|['’]s) (?:out|over|up|done)\b"
        r"|(?:the |this )?(?P<end>month|quarter|year)['’]s[ -]end\b)"
    ),
    read=read,
    says=(
        ("the month is out", "2026-03-31"),
        ("the year is over", "2026-12-31"),
        ("year's end", "2026-12-31"),
        ("the month’s end", "2026-03-31"),
        ("the week is out", "2026-03-13"),
    ),
)
