"""The days that a text names, as far as they can be placed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.days import ANY_MONTH, ANY_WEEKDAY, Moment, read_moment
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_MONTH = rf"(?:{ANY_MONTH}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
BEGUN_MONTH = r"jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec"
"""How the name of a month begins, in a pattern: short forms and whole names."""
_DAY = regex(
    rf"\d{{4}}-\d\d-\d\d|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}(?:,? \d{{4}})?"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? \d{{4}})?"
    r"|\bthe \d{1,2}(?:st|nd|rd|th)\b"
    rf"|\b(?:{ANY_WEEKDAY}|tomorrow|today|yesterday)\b"
    rf"|\bend of (?:the |this |next )?(?:week|month|quarter|year|{_MONTH})",
    re.IGNORECASE,
)
_BEFORE = 20
_AGAIN_AND_AGAIN = regex(r"\b(?:every|each)(?: (?:other|second|third|fourth|first|last|single))? \Z", re.IGNORECASE)  # fmt: skip
"""What stands before a weekday that comes again and is no day: “every second Tuesday”."""


class NamedDay(NamedTuple):
    """A day named in a text: its place, its words, and the day they mean."""

    start: int
    end: int
    words: str
    on: date


def days_in(text: str, today: date) -> Iterator[NamedDay]:
    """Every day named in a text that can be placed; what can mean two days is passed over."""
    for found in _DAY.finditer(text):
        if _AGAIN_AND_AGAIN.search(text[max(0, found.start() - _BEFORE) : found.start()]):
            continue
        moment = read_moment(found[0], today)
        if isinstance(moment, Moment):
            words = found[0].rstrip(".")
            yield NamedDay(found.start(), found.start() + len(words), words, moment.on)
