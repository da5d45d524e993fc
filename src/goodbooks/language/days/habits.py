"""How an office counts, from the words of a setting: on which days it works, and how it writes a day in figures."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.language.days.day_names import DAYS, day_of
from goodbooks.language.days.stretch import MONDAY_TO_FRIDAY, Habits

_DAY = regex(rf"\b(?:{'|'.join(name[:3] for name in DAYS)})[a-z]*", re.IGNORECASE)
_RUN = regex(r"\s*(?:to|till|until|through|-|–)\s*", re.IGNORECASE)


def habits_of(work_days: str, date_order: str, is_day_first: bool | None = None) -> Habits:
    """The habits that two settings name, such as "Mon to Thu" and "day first".

    What was said for this once, `is_day_first`, goes before the setting; a setting that says nothing
    clear is as if it were not there.
    """
    order = date_order.lower()
    if is_day_first is None and ("day" in order) != ("month" in order):
        is_day_first = "day" in order
    if is_day_first is None and "first" in order and "day" in order:
        is_day_first = order.index("day") < order.index("month")
    return Habits(is_day_first, _days(work_days) or MONDAY_TO_FRIDAY)


def _days(said: str) -> frozenset[int]:
    """The days of the week that are named, from 0, Monday; "Mon to Thu" names those between as well."""
    found: set[int] = set()
    before: int | None = None
    end = 0
    for match in _DAY.finditer(said):
        day = day_of(match[0])
        found.add(day)
        if before is not None and _RUN.fullmatch(said[end : match.start()]):
            found.update((before + step) % 7 for step in range((day - before) % 7))
        before, end = day, match.end()
    return frozenset(found)
