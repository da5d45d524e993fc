"""A quarter, a half or a year: Q1, the end of the quarter, H2, EOY, the end of 2027."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.period import last_of_month
from goodbooks.language.days.stretch import Family, Habits, Stretch, month_after, one_day

if TYPE_CHECKING:
    import re

_SIZES = {"q": 3, "h": 6, "quarter": 3, "half": 6, "year": 12}
_PARTS = {"early": 0.25, "mid": 0.5, "middle": 0.5, "beginning": 0.0, "start": 0.0}


def read(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """The days of the run of months, or the day that a part of it means."""
    size, first = _months(found, on)
    if size == 0:
        return None
    last = last_of_month(month_after(first, size - 1))
    part = (found["part"] or "").lower()
    if part in _PARTS:
        return one_day(month_after(first, int(size * _PARTS[part])))
    if part or found["short"]:
        return one_day(last)
    return Stretch(first, last, first)


def _months(found: re.Match[str], on: date) -> tuple[int, date]:
    """How many months there are, and the first day of the first; none where nothing is said."""
    which, is_next = (found["which"] or "").lower(), (found["which"] or "").lower() == "next"
    if found["short"] or found["unit"]:
        unit = (found["unit"] or ("quarter" if "q" in found["short"].lower() else "year")).lower()
        if not found["short"] and not found["part"] and which not in ("this", "next"):
            return 0, on
        size = _SIZES[unit]
        start = on.replace(month=(on.month - 1) // size * size + 1, day=1)
        return size, month_after(start, size * is_next)
    if found["letter"]:
        size = _SIZES[found["letter"].lower()]
        start = on.replace(month=size * (int(found["number"]) - 1) + 1, day=1)
        year = found["of_year"]
        if year:
            return size, start.replace(year=int(year) if len(year) == 4 else 2000 + int(year[-2:]))
        over = last_of_month(month_after(start, size - 1)) < on
        return size, start.replace(year=min(on.year + over, date.max.year))
    return (12, on.replace(year=int(found["year"]), month=1, day=1)) if found["part"] else (0, on)


FAMILY = Family(
    name="quarters",
    pattern=(
        r"(?i:(?P<short>EOQ|EOY|quarter[ -]end|year[ -]end)\b"
        r"|(?:(?:the )?(?P<part>early|mid|late|beginning|start|middle|end|close)[ -](?:of |in )?)?"
        r"(?:(?P<letter>Q)(?P<number>[1-4])\b(?: (?:of )?(?P<of_year>\d{4}|['’]\d\d))?"
        r"|(?:(?P<which>this|the|next|our) )?(?:calendar |financial |fiscal )?(?P<unit>quarter|year)\b(?!['’]s)"
        r"|(?P<year>20\d\d)\b))"
    ),
    read=read,
    says=(
        ("Q1", "2026-03-31"),
        ("Q3", "2026-09-30"),
        ("the end of the quarter", "2026-03-31"),
        ("EOY", "2026-12-31"),
        ("the end of 2027", "2027-12-31"),
        ("Q2 2027", "2027-06-30"),
        ("next quarter", "2026-06-30"),
        ("mid Q2", "2026-05-01"),
    ),
)
