"""The day to which something has moved, as one says it of what has a day already: “Tuesday”, said of a Wednesday near at hand, is the Tuesday after it."""

from __future__ import annotations

import re
from datetime import date, timedelta

from goodbooks.core.days import ANY_WEEKDAY, Moment, read_moment
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex

_BARE = regex(rf"(?:(?:by|on|to|until|till) )*(?:{ANY_WEEKDAY}|mon|tues?|wed|thurs?|thu|fri|sat|sun)\b(?:,? (?:at )?(?:\d[\d:.]*(?: ?[ap]m)?|noon|midday|morning|afternoon|evening))?", re.IGNORECASE)  # fmt: skip
_WEEK = timedelta(days=7)


def moved_day(words: str, on: date, due: date | None) -> Moment | Unclear:
    """The moment that words name for what was due on a day: a day of the week alone that would come before it is the one after, within a week of it; else it can be either."""
    found = read_moment(words, on)
    if isinstance(found, Unclear) or due is None or found.on >= due or due < on:
        return found
    if not _BARE.fullmatch(" ".join(words.split()).strip(" .!")):
        return found
    later = found.on + _WEEK * ((due - found.on).days // 7 + 1)
    if due - on <= _WEEK:
        return found._replace(on=later)
    choices = (str(found.on), str(later))
    reason = f'"{words.strip()}" can be before the day that it has, {due}, or after it'
    return Unclear(reason, f"write {choices[0]} or {choices[1]}", choices)
