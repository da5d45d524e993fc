"""Days and times as programs write them before each line or post of an export."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.days import month_of, real_day
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

_CLOCK = regex(r"(\d{1,2})[:.](\d\d)(?:[:.]\d\d)?[  ]?([ap])?\.?m?\.?", re.IGNORECASE)
_HOURS, _MINUTES = 24, 60


class Figures(NamedTuple):
    """A day in three figures, of which the first or the second is the day of the month."""

    one: int
    two: int
    year: int


def figures(day: str) -> Figures | None:
    """The figures of 03/11/2026, 3.11.26 or 2026-11-03 (which can be only one day)."""
    parts = re.split(r"[-/.]", day.strip())
    if len(parts) != 3 or not all(part.isascii() and part.isdecimal() for part in parts):
        return None
    one, two, three = (int(part) for part in parts)
    if len(parts[0]) == 4:
        return Figures(13, 0, 0)._replace(one=three, two=two, year=one)
    return Figures(one, two, three + 2000 if three < 100 else three)


def is_day_first(every: Iterable[Figures], said: bool | None) -> bool | None:
    """Which figure is the day, from all days of one export; None where nothing tells.

    A figure above 12 is a day. Where none is, the order is the one in which the days never go back.
    """
    found = list(every)
    if any(one.one > 12 for one in found):
        return True
    if any(one.two > 12 for one in found):
        return False
    if said is not None:
        return said
    fitting = [way for way in (True, False) if _is_in_order([day_of(one, way) for one in found])]
    return fitting[0] if len(fitting) == 1 else None


def _is_in_order(days: list[date | None]) -> bool:
    known = [day for day in days if day is not None]
    return len(known) == len(days) and known == sorted(known)


def day_of(one: Figures, is_first: bool) -> date | None:
    """The day that the figures say."""
    day, month = (one.one, one.two) if is_first else (one.two, one.one)
    return real_day(one.year, month, day)


def clock_of(said: str) -> str | None:
    """A time such as 17:55, 5:55 PM or 17.55:10, as "HH:MM"."""
    found = _CLOCK.search(said)
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2])
    half = (found[3] or "").lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + 12 * (half == "p")
    return f"{hour:02}:{minute:02}" if hour < _HOURS and minute < _MINUTES else None


_NAMED = regex(
    r"(?:(\d{1,2})(?:st|nd|rd|th)?\.? ([A-Za-z]{3,9})|([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?),? (\d{4})"
)
_ISO = regex(r"(\d{4})-(\d\d)-(\d\d)")


def day_in(words: str) -> date | None:
    """The first whole day named in some words: 2026-11-03, 3 November 2026, Nov 3rd, 2026."""
    iso = _ISO.search(words)
    if iso:
        return real_day(int(iso[1]), int(iso[2]), int(iso[3]))
    for found in _NAMED.finditer(words):
        month = month_of((found[2] or found[3]).lower())
        if month:
            return real_day(int(found[5]), month, int(found[1] or found[4]))
    return None
