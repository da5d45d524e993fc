"""Two days by which something is done, a likely and a worst one: “11 December if the mechanic is right, worst case 18 December”."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from goodbooks.core.days import read_moment
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex

_LEAD = r"(?:(?:(?:most )?likely|probably|hopefully|it should be|it will be|done|ready|back|best case|if all goes well|with luck)[,:]? )*(?:by |on |around |about )?"
_IF = r"(?:,? (?:if|provided|as long as|when|once|unless) (?P<{}>[^,;]{{3,80}}?))?"
_WORST = r"(?:(?:at|in) )?(?:the )?(?:worst(?: case)?|very latest|latest|last)(?: is| it is| it['’]s|:|,)?"
_DAY = r"(?P<{}>[^,;]{{2,40}}?)"
_TWO = regex(
    rf"\W*{_LEAD}{_DAY.format('likely')}{_IF.format('condition')}(?:[,;]| and| but| or|\.| [-–—])+ (?:but |and |or )?(?:{_WORST} (?:by |on )?{_DAY.format('worst')}|(?:by |on )?{_DAY.format('late')},? (?:at (?:the )?(?:worst|latest)|in the worst case|if not|otherwise|worst case))\W*",
    re.IGNORECASE,
)
"""The likely day, what it rests on, and the worst one."""
_THE_NEXT_ONE = regex(r"(?:the )?(?:week|one|\w+day) (?:after|later)(?: that)?|a week later", re.IGNORECASE)  # fmt: skip
"""A worst day that is told from the likely one."""
_WEEKEND = 5


class TwoDays(NamedTuple):
    """How many working days there are until the likely day and until the worst one, today among them, and what the likely one rests on."""

    likely: int
    worst: int
    condition: str


def likely_and_worst(words: str, today: date) -> TwoDays | None:
    """The two days that words name; None where they do not, or the worst is no later than the likely one."""
    found = _TWO.fullmatch(" ".join(words.split()))
    likely = _day(found["likely"], today) if found else None
    if found is None or likely is None:
        return None
    said = found["worst"] or found["late"]
    is_next = _THE_NEXT_ONE.fullmatch(said.strip()) is not None
    worst = likely + timedelta(weeks=1) if is_next else _day(said, today)
    if worst is None or worst <= likely:
        return None
    first, last = (_working_days(today, day) for day in (likely, worst))
    return TwoDays(first, last, found["condition"] or "") if 0 < first < last else None


def _day(words: str, today: date) -> date | None:
    moment = read_moment(words.strip().rstrip("."), today)
    return None if isinstance(moment, Unclear) or moment.on < today else moment.on


def _working_days(first: date, last: date) -> int:
    """The working days from a day to another, both among them."""
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return sum(day.weekday() < _WEEKEND for day in days)
