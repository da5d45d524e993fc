"""A period as people name it: 2026, 2026-H2, 2026-Q3, "last year", "last 6 months"."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex

_SIZES = {"month": 1, "quarter": 3, "half": 6, "year": 12}
_YEAR = regex(r"(\d{4})(?:-(\d{1,2}))?", re.ASCII)
_PART = regex(r"(\d{4})[ -]?([qh])(\d)|([qh])(\d)[ -](\d{4})", re.ASCII)
_BEFORE = regex(r"(last|this)(?: (\d{1,3}))? (day|week|month|quarter|half|year)s?", re.ASCII)
_REMEDY = 'write 2026, 2026-H2, 2026-Q3, 2026-11, "last year" or "last 6 months"'


class Period(NamedTuple):
    """From one day to another, both of them in it."""

    since: date
    until: date

    def holds(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.since <= day <= self.until

    def months(self) -> tuple[date, ...]:
        """The first day of every month it touches."""
        first = self.since.replace(day=1)
        found = []
        while first <= self.until:
            found.append(first)
            after = first + timedelta(days=31) if first < date(9999, 12, 1) else date.max
            if after == date.max:
                break
            first = after.replace(day=1)
        return tuple(found)


def read_period(said: str, today: date) -> Period | Unclear:
    """The period a person means, on a day; or why it is not understood."""
    words = " ".join(said.lower().split())
    found = _named(words) or _counted(words, today)
    return found or Unclear(f'"{said}" is not a period', _REMEDY)


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier, or the last of that month if it is shorter."""
    number = day.year * 12 + day.month - 1 - months
    if number < 12:
        return date.min
    year, month = number // 12, number % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def last_year_to(today: date) -> Period:
    """The twelve months that end today."""
    return Period(_day_after(months_before(today, 12)), today)


def _named(words: str) -> Period | None:
    part = _PART.fullmatch(words)
    if part:
        year, letter, number = part.groups()[:3] if part[1] else (part[6], part[4], part[5])
        return _nth(int(year), 3 if letter == "q" else 6, int(number))
    year_found = _YEAR.fullmatch(words)
    if not year_found:
        return None
    year = int(year_found[1])
    return _nth(year, 1, int(year_found[2])) if year_found[2] else _nth(year, 12, 1)


def _nth(year: int, size: int, number: int) -> Period | None:
    if year < 1 or not 1 <= number <= 12 // size:
        return None
    return _whole(date(year, (number - 1) * size + 1, 1), size)


def _whole(first: date, size: int) -> Period:
    """So many whole months from the first day of one."""
    month = first.month + size - 1
    return Period(first, last_of_month(date(first.year, month, 1)))


def last_of_month(day: date) -> date:
    """The last day of a day's month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def _counted(words: str, today: date) -> Period | None:
    found = _BEFORE.fullmatch(words)
    if not found or (found[1] == "this" and (found[2] or found[3] in ("day", "week"))):
        return None
    if found[2]:
        return _ending(today, int(found[2]), found[3])
    size = _SIZES.get(found[3])
    if size is None:
        return _ending(today, 1, found[3])
    first = today.replace(month=(today.month - 1) // size * size + 1, day=1)
    return _whole(months_before(first, size) if found[1] == "last" else first, size)


def _ending(today: date, count: int, unit: str) -> Period | None:
    """The last so many of a unit, up to today."""
    if not count:
        return None
    if unit in ("day", "week"):
        days = count * (7 if unit == "week" else 1) - 1
        return Period(date.fromordinal(max(today.toordinal() - days, 1)), today)
    return Period(_day_after(months_before(today, count * _SIZES[unit])), today)


def _day_after(day: date) -> date:
    return day + timedelta(days=1) if day < date.max else day
