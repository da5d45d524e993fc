"""The first day of what comes again, where a sentence says from when on: “every evening, starting tonight”, “each Friday from 11 December on”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from datetime import date

_FROM = regex(
    r"(?:\A|,? )(?P<leads>starting|beginning|from|as of)(?: on| with| from)? (?P<day>\w+\.?(?: (?!until\b|till\b|on\b|every\b|each\b|I\b|we\b|and\b)[\w.]+){0,3}?)(?P<on> on(?:wards?)?)?(?=\s*(?:[,.;]|$|#|\^|(?:until|till|every|each|I|we|and)\b))",
    re.IGNORECASE,
)
_TODAY = frozenset({"tonight", "today", "this evening", "this afternoon", "this morning"})


def without_first_time(sentence: str, on: date) -> tuple[str, date | None]:
    """A sentence without the words that say from which day on something comes, and that day; as it is, and None, where none do. “From now on” names no day."""
    for found in _FROM.finditer(sentence):
        named = found["day"].lower()
        if named == "now":
            return _without(sentence, found), None
        is_loose = found["leads"].lower() == "from" and not found["on"] and not _is_by_a_rhythm(sentence, found)  # fmt: skip
        day = Moment(on) if named in _TODAY else read_moment(named, on)
        if not is_loose and isinstance(day, Moment) and day.on >= on:
            return _without(sentence, found), day.on
    return sentence, None


def _is_by_a_rhythm(sentence: str, found: re.Match[str]) -> bool:
    """Whether “from Monday” stands right behind what comes again, “every evening from Monday”, or before all of it: the report from Monday is another thing."""
    if found.start() == 0:
        return bool(_RHYTHM.search(sentence, found.end()))
    behind = _RHYTHM.search(sentence[: found.start()])
    return behind is not None and behind.end() == found.start()


_RHYTHM = regex(r"\b(?:(?:every|each) (?:(?:single|other|working|second|week) ?)?\w+(?: (?:morning|noon|afternoon|evening|night))?|daily|weekly|fortnightly|monthly|nightly|evenings|mornings|(?:once )?(?:a|per) (?:day|week|month))(?=\W|\Z)", re.IGNORECASE)  # fmt: skip


def _without(sentence: str, found: re.Match[str]) -> str:
    return f"{sentence[: found.start()]}{sentence[found.end() :]}".strip(" ,")
