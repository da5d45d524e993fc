"""A month, or a part of one: this month, EOM, in April, mid-December, the first half of May."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.period import last_of_month
from goodbooks.language.days.day_names import MONTH, month_of
from goodbooks.language.days.stretch import (
    Family,
    Habits,
    Stretch,
    month_after,
    next_month_named,
    one_day,
)

if TYPE_CHECKING:
    import re
    from datetime import date

_PARTS = {
    "early": 10, "beginning": 1, "start": 1, "mid": 15, "middle": 15, "first half": 15, "late": 31,
    "end": 31, "last day": 31, "second half": 31, "last working day": 31,
}  # fmt: skip
_PART = "|".join(_PARTS)
# a month alone is a name as often as a time ("August Miller"), so it needs a word before it
_LEADS = (
    "in",
    "from",
    "starting",
    "by",
    "of",
    "for",
    "before",
    "until",
    "till",
    "during",
    "early",
    "mid",
    "late",
    "mid-",
)
_LED = f"(?i:{'|'.join(f'(?<={lead.rstrip(chr(45))}[ -])' for lead in _LEADS)})"


def read(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """The days of the month, or the day that a part of it means."""
    if found["short"]:
        return one_day(last_of_month(month_after(on, 0)))
    part = (found["part"] or "").lower()
    first = _first(found, on)
    if not part and found["which"] in ("the", None) and not found["month"]:
        return None
    last = last_of_month(first)
    if not part:
        return Stretch(first, last, first)
    day = first.replace(day=min(_PARTS[part], last.day))
    while part == "last working day" and day.weekday() not in habits.work_days:
        day = day.replace(day=day.day - 1)
    return one_day(day)


def _first(found: re.Match[str], on: date) -> date:
    """The first day of the month meant."""
    if not found["month"]:
        return month_after(on, int((found["which"] or "").lower() == "next"))
    month, year = month_of(found["month"]), found["year"]
    return (
        next_month_named(month, on).replace(year=int(year)) if year else next_month_named(month, on)
    )


FAMILY = Family(
    name="months",
    pattern=(
        r"(?:(?P<short>(?i:EOM|month[ -]end|(?:the )?end[ -]of[ -]month)\b)"
        rf"|(?:(?!(?i:start|end|beginning|middle) in )(?i:(?:the )?(?P<part>{_PART}))[ -](?i:of |in )?)?"
        r"(?:(?P<which>(?i:this|the|next)) (?i:month)\b(?!['’]s|(?i: of| after| ago| before))"
        rf"|{_LED}(?P<month>{MONTH})(?:,? (?P<year>\d{{4}}))?(?! ?\d)))"
    ),
    read=read,
    says=(
        ("EOM", "2026-03-31"),
        ("end of month", "2026-03-31"),
        ("the end of next month", "2026-04-30"),
        ("mid-December", "2026-12-15"),
        ("early May", "2026-05-10"),
        ("late June", "2026-06-30"),
        ("the end of April", "2026-04-30"),
        ("next month", "2026-04-30"),
        ("the second half of April", "2026-04-30"),
        ("the last working day of May", "2026-05-29"),
    ),
)
