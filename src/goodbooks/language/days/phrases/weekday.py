"""A day of the week: Friday, this Thursday, next Tuesday, Wednesday next week, Friday week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.language.days.day_names import DAY, day_of
from goodbooks.language.days.stretch import Family, Habits, Stretch, days_on, one_day, weeks_monday

if TYPE_CHECKING:
    import re
    from datetime import date

_NEXT_WEEK = r"(?i:,? (?:of )?(?:the )?(?P<week>next week|week after next|after next|week|fortnight)\b(?! of| after))"


def read(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """The next such day; with "next", the one of next week; a week more where that is said."""
    wanted = day_of(found["day"])
    week = (found["week"] or found["of"] or "").lower().strip()
    lead = (found["lead"] or "").lower()
    if week == "week after next":
        return one_day(days_on(weeks_monday(on, 2), wanted))
    if week == "next week" or "next" in lead:
        return one_day(days_on(weeks_monday(on, 1), wanted))
    coming = days_on(on, (wanted - on.weekday()) % 7 or (0 if "this" in lead else 7))
    later = 14 if week == "fortnight" else 7 if week or "week" in lead else 0
    first = days_on(coming, later)
    more = (day_of(found["until"]) - wanted) % 7 if found["until"] else 0
    return Stretch(first, days_on(first, more))


FAMILY = Family(
    name="weekday",
    pattern=(
        r"(?P<lead>(?i:this coming|this|coming|next|a week this) )?"
        rf"(?P<of>(?i:next week) )?(?P<day>{DAY})(?:(?: or | to | and | ?[-–/] ?)(?P<until>{DAY}))?{_NEXT_WEEK}?"
    ),
    read=read,
    says=(
        ("Friday", "2026-03-13"),
        ("Wednesday", "2026-03-18"),
        ("next Tuesday", "2026-03-17"),
        ("Wednesday next week", "2026-03-18"),
        ("next week Friday", "2026-03-20"),
        ("Friday week", "2026-03-20"),
        ("Thu", "2026-03-12"),
        ("Thursday fortnight", "2026-03-26"),
        ("sat morning", "2026-03-14"),
    ),
)
