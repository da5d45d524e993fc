"""The days of the next weeks on which the writer of a story is not there: off, away or on a course all day."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from goodbooks.core.days import WEEKDAYS
from goodbooks.core.regex import regex
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_DAY = rf"(?:{'|'.join(WEEKDAYS)})"
_AWAY = regex(
    r"\bI(?:['’]m| am|['’]ll be| will be) (?:then )?(?:not (?:in|there|here|at work|working|around)\b|off\b(?! to\b)|away\b|out of (?:the )?office|on (?:a |my |annual |parental )?(?:\w+ )?(?:course|training|leave|holidays?|vacation|trip)\b|(?:at|in) (?:a |the )(?:\w+ )?(?:course|training|conference|seminar|fair)\b|travell?ing\b)"
    r"|\bI (?:don['’]?t|do not) work\b|\bI(?:['’]ve| have) (?:got )?(?:a |the )?(?:day off|course|training)\b",
    re.IGNORECASE,
)
_CLAUSES = regex(
    rf"[;,]\s*(?=(?:and |but )?(?:(?:on )?{_DAY} I\b|I\b))|\s+(?:and|but)\s+(?=(?:on )?{_DAY},? I\b|I\b)",
    re.IGNORECASE,
)
_ON = regex(
    rf"\b(?P<lead>until |till |from )?(?P<day>{_DAY})\b(?! (?:morning|afternoon|evening|night|at)\b)(?:\s*(?:to|until|till|-|–)\s*(?P<last>{_DAY})\b)?",
    re.IGNORECASE,
)
_ASKS = "?"
_NEXT_WEEK = regex(r"\bnext week\b|\bthe week after\b", re.IGNORECASE)


def away_on(text: str, today: date) -> tuple[date, ...]:
    """The whole days within the next week on which the writer says that they are not there, none of a day that comes again or is of another week."""
    found: set[date] = set()
    for passage in passages_of(text):
        if passage.text.rstrip().endswith(_ASKS) or _NEXT_WEEK.search(passage.text):
            continue
        for clause in _CLAUSES.split(passage.text):
            if _AWAY.search(clause):
                found.update(_days(clause, today))
    return tuple(sorted(found))


def _days(clause: str, today: date) -> Iterator[date]:
    for one in _ON.finditer(clause):
        day = _coming(one["day"], today)
        if one["last"]:
            yield from _between(day, _coming(one["last"], day))
        elif one["lead"] and one["lead"].strip().lower() in ("until", "till"):
            yield from _between(today + timedelta(days=1), day - timedelta(days=1))
        elif not one["lead"]:
            yield day


def _between(first: date, last: date) -> Iterator[date]:
    for number in range((last - first).days + 1):
        yield first + timedelta(days=number)


def _coming(name: str, today: date) -> date:
    """The next day of that name after today."""
    ahead = (list(WEEKDAYS).index(name.lower()) - today.weekday()) % 7
    return today + timedelta(days=ahead or 7)
