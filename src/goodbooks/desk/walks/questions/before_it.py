"""A usual day by which an answer is needed: brought forward where it would fall behind the thing that is asked for, or the time that a story says is left."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.coach.dates import days_in
from goodbooks.core.days import ANY_WEEKDAY
from goodbooks.core.regex import regex
from goodbooks.playbooks.slots.filling import day_after
from goodbooks.situations.days.time_left import is_soon, last_day_left
from goodbooks.situations.moment.loss import tells_of_a_death

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.playbooks.slots.week import Week

_FROM_TO = regex(
    r"\b(?P<first>\d{1,2})(?:st|nd|rd|th)?(?= ?(?:to|until|till|and|-|–) ?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?P<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b)",
    re.IGNORECASE,
)
"""The first day of a stretch that has its month only with its last, “4 to 17 December”."""
_ITS_WEEKDAY = regex(rf"\b{ANY_WEEKDAY},? (?=(?:the )?\d)", re.IGNORECASE)
"""The weekday before a date, which is no day of its own."""


def before_it(usual: date, thing: str, today: date, week: Week) -> date:
    """A usual day, where the thing begins on no day or behind it; else one half way there, so that who asks can still do something after a no.

    `thing` is what is asked for in words, “leave from 4 to 17 December”. A thing that begins today leaves only today.
    """
    said = _ITS_WEEKDAY.sub("", _FROM_TO.sub(r"\g<first> \g<month>", thing))
    begins = min((one.on for one in days_in(said, today) if one.on >= today), default=None)
    if begins is None or usual < begins:
        return usual
    half = week.up_to(today + (begins - today) // 2)
    return max(today, min(half, begins - timedelta(days=1)))


_AT_ONCE = "+1wd"
"""How long somebody can wait who has a funeral before them."""
_SOON = 5
"""So many working days away is soon, at the most."""


def in_what_is_left(usual: date, told: str, today: date, week: Week) -> date:
    """A usual day, where a story leaves time for it; the next on which the office works where somebody died; else one half way to the last day that it leaves, and within a week where it says that the answer is wanted soon."""
    if tells_of_a_death(told):
        return min(usual, day_after(_AT_ONCE, today, week) or usual)
    last = last_day_left(told, today)
    if last is not None and usual >= last:
        return max(today, min(week.up_to(today + (last - today) // 2), last))
    soon = day_after(f"+{_SOON}wd", today, week) if last is None and is_soon(told) else None
    return min(usual, soon) if soon else usual
