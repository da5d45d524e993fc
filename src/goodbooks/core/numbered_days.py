"""The days that numbers alone can be: 3/4 is the third of April, or the fourth of March."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import real_day

if TYPE_CHECKING:
    from datetime import date


def numbers_meant(words: str, on: date, *, is_past: bool) -> tuple[str, ...]:
    """The days that 3/4, or 3/4/2027, can be, the day of the month first; without a year the next ones, or with `is_past` the last."""
    first, second, *year = (int(one) for one in re.findall(r"(?a)\d+", words))
    found = (_on_such_a_day(month, day, year, on, is_past) for day, month in ((first, second), (second, first)))  # fmt: skip
    return tuple(dict.fromkeys(one.isoformat() for one in found if one))


def _on_such_a_day(month: int, day: int, year: list[int], on: date, is_past: bool) -> date | None:
    """The day of a month, in a year or else the nearest on the side that is meant; None where there is none."""
    years = year or ((on.year, on.year - 1) if is_past else (on.year, on.year + 1))
    for one in years:
        made = real_day(one, month, day)
        if made and (year or (made <= on if is_past else made >= on)):
            return made
    return None
