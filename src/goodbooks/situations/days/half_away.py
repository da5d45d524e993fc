"""The halves of days on which somebody says that they are not there: “I'm off Thursday afternoon”."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.days import WEEKDAYS
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_WHEN = rf"(?:on )?(?:(?P<day>{'|'.join(WEEKDAYS)}|tomorrow) |(?P<this>this ))(?P<part>morning|afternoon|evening)"
_HALF = regex(
    rf"\bI(?:['’]m| am|['’]ll be| will be)(?: also| then)? (?P<how>off(?: work| sick)?|out(?: of (?:the )?office)?|away|not (?:in|there|here|at work|around)|at (?:the|my|a) [\w'’-]+|on (?:a |the )?(?:course|training)) {_WHEN}\b"
    rf"|\bI(?:['’]ve| have)(?: got)? (?P<day2>{'|'.join(WEEKDAYS)}|tomorrow) (?P<part2>morning|afternoon|evening) (?:off|free)\b"
    rf"|\b(?:on )?(?P<day3>{'|'.join(WEEKDAYS)}|tomorrow) (?P<part3>morning|afternoon|evening),? I(?:['’]m| am|['’]ll be| will be) (?:off|out|away|not (?:in|there|here))\b",
    re.IGNORECASE,
)
_NEXT_WEEK = regex(r"\bnext week\b|\bevery\b|\beach\b|\?", re.IGNORECASE)


class Half(NamedTuple):
    """A half of a day: which, and its part, as one says it."""

    on: date
    part: str


def halves_in(text: str, today: date) -> Iterator[Half]:
    """Each half of a day of the next week on which whoever writes is not there; none of one that comes again or is only asked about."""
    for one in _HALF.finditer(text):
        around = text[max(0, one.start() - 1) : one.end() + 12]
        if _NEXT_WEEK.search(around):
            continue
        named = one["day"] or one["day2"] or one["day3"] or ""
        part = one["part"] or one["part2"] or one["part3"]
        yield Half(_on(named, today), part.lower())


def says_only_that(words: str) -> bool:
    """Whether a sentence says that somebody is not there for half of a day, and nothing else."""
    return _HALF.fullmatch(words.strip(" .!")) is not None


def _on(named: str, today: date) -> date:
    """The day of that name from tomorrow on; today for none."""
    if not named:
        return today
    if named.lower() == "tomorrow":
        return today + timedelta(days=1)
    ahead = (list(WEEKDAYS).index(named.lower()) - today.weekday()) % 7
    return today + timedelta(days=ahead or 7)
