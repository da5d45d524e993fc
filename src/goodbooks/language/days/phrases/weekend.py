"""The weekend, and the middle of a week: over the weekend, next weekend, midweek."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.language.days.stretch import (
    FRIDAY,
    Family,
    Habits,
    Stretch,
    days_on,
    one_day,
    weeks_monday,
)

if TYPE_CHECKING:
    import re
    from datetime import date


def read(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """Saturday and Sunday, and Friday for what is wanted by then; midweek is Wednesday."""
    weeks = int((found["which"] or found["after"] or "").strip().lower() in ("next", "next week"))
    monday = weeks_monday(on, weeks)
    if found["mid"]:
        day = days_on(monday, 2)
        return one_day(day if day >= on else days_on(day, 7))
    saturday = days_on(monday, FRIDAY + 1)
    return Stretch(saturday, days_on(saturday, 1), days_on(saturday, -1))


FAMILY = Family(
    name="weekend",
    pattern=(
        r"(?i:(?:(?P<which>this|the|next|this coming) )?(?:weekend|(?P<mid>mid-?week))"
        r"(?P<after> next week)?\b(?!['’]s))"
    ),
    read=read,
    says=(
        ("the weekend", "2026-03-15"),
        ("next weekend", "2026-03-22"),
        ("midweek", "2026-03-11"),
    ),
)
