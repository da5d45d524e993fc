"""So long from now, or from a day: in two weeks, within 48 hours, three days from today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.language.days.day_names import COUNT, number_of
from goodbooks.language.days.stretch import Family, Habits, Stretch, days_on, months_on, one_day

if TYPE_CHECKING:
    import re
    from datetime import date

_UNIT = r"(?P<unit>(?:(?:business|working|work|calendar) )?(?:minute|hour|day|week|fortnight|month|quarter|year))s?['’]?"
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_HOURS_OF_A_DAY = 24


def read(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """The day so far on; of two figures, the larger."""
    if found["half"]:
        return one_day(months_on(on, 6))
    said = found["most"] or found["count"] or "a"
    count = 2 if found["couple"] or found["or_two"] else number_of(said)
    return one_day(_ahead(on, count, found["unit"].lower(), habits))


def _ahead(on: date, count: int, unit: str, habits: Habits) -> date:
    kind, _, unit = unit.rpartition(" ")
    if unit in ("minute", "hour"):
        return days_on(on, count // _HOURS_OF_A_DAY if unit == "hour" else 0)
    if unit in _MONTHS:
        return months_on(on, count * _MONTHS[unit])
    if unit == "day" and kind in ("business", "working", "work"):
        return _working_days_on(on, count, habits)
    return days_on(on, count * {"day": 1, "week": 7, "fortnight": 14}[unit])


def _working_days_on(on: date, count: int, habits: Habits) -> date:
    day = on
    while count > 0 and day.year < 9999:
        day = days_on(day, 1)
        count -= day.weekday() in habits.work_days
    return day


FAMILY = Family(
    name="distance",
    pattern=(
        r"(?i:(?:in|within)(?: about| roughly| around)?(?P<half> half a year)\b"
        r"|(?:in|within|inside|over|no (?:later|more) than|at most)(?: about| around| the next| the)?"
        rf" (?:(?P<couple>a couple(?: of)?) |(?P<count>{COUNT})"
        rf"(?:(?: to |-| or |–)(?P<most>{COUNT}))? |(?=hour\b)){_UNIT}(?P<or_two> or two)?(?: time)?\b"
        r"(?! (?:ago|before|earlier|old|late|early|away|long)\b))"
    ),
    read=read,
    says=(
        ("in two weeks", "2026-03-25"),
        ("within three days", "2026-03-14"),
        ("inside a week", "2026-03-18"),
        ("in a couple of days", "2026-03-13"),
        ("in a month", "2026-04-11"),
        ("in 2-3 weeks", "2026-04-01"),
        ("within 10 business days", "2026-03-25"),
        ("within 48 hours", "2026-03-13"),
        ("in a day or two", "2026-03-13"),
        ("in a fortnight's time", "2026-03-25"),
    ),
)
