"""A day of the week that a story names on that very day of the week, “on Friday he said”: today, or a week ago, which only its writer knows."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from goodbooks.core.days import WEEKDAYS
from goodbooks.core.regex import regex
from goodbooks.situations.days.days_told import sentences_of

_SOME_OTHER = regex(
    r"\b(?:by|until|till|before|after|since|from|for|next|last|past|coming|every|each|most|some|any|a|an|one|other|second|previous|following)(?: the)? \Z",
    re.IGNORECASE,
)
"""What makes a day of the week another one, or one of many."""
_OF_ANOTHER = regex(
    r"\A(?:s\b|['’]s\b| (?:last|next|before last|in|of|a week|week|to|until)\b)", re.IGNORECASE
)
_WAS = regex(
    r"\b(?:was|were|had|did|said|told|came|went|got|gave|made|took|met|wrote|rang|spoke|thought|knew|heard|let|put|sent|stood|sat|left|(?!need|indeed|speed|feed)[a-z]{2,}ed)\b",
    re.IGNORECASE,
)


class EitherDay(NamedTuple):
    """The two days that it may be, the nearer first, and the sentence that names it."""

    days: tuple[date, date]
    passage: str


def either_day(told: str, on: date) -> EitherDay | None:
    """What the last such sentence of a story leaves open, for somebody who tells it on a day; None where it names no such day in what was."""
    name = WEEKDAYS[on.weekday()]
    for passage in reversed(sentences_of(told)):
        for found in re.finditer(rf"\b{name}\b", passage, re.IGNORECASE):
            is_other = _SOME_OTHER.search(passage[: found.start()]) or _OF_ANOTHER.match(passage[found.end() :])  # fmt: skip
            if not is_other and _WAS.search(passage):
                return EitherDay((on, on - timedelta(days=7)), passage)
    return None
