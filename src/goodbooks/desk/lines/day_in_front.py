"""A day that stands before what it is the day of, "by Monday if the printing moves", put behind it, where a line has its day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import NOT_PLACED, Moment, read_moment
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from datetime import date

_LONGEST_DAY = 4
_BY = regex(r"by\s+(?=\S)", re.IGNORECASE)


def day_at(words: str, on: date) -> tuple[str, str]:
    """The day that words begin with, and what stands behind it; a day that can be two is one too, and is asked about later. "" where they begin with none."""
    parts = words.split()
    counts = range(min(_LONGEST_DAY, len(parts)), 0, -1)
    ways = [(" ".join(parts[:count]).rstrip(",;:"), " ".join(parts[count:])) for count in counts]
    sure = next((way for way in ways if isinstance(read_moment(way[0], on), Moment)), None)
    return sure or next((way for way in ways if _is_either(way[0], on)), ("", words))


_KNOW_BY = regex(
    r"(?P<told>(?:to )?(?:let \S+(?: \S+)? know|(?:tell|show|write|ask|inform) \S+|find out|say|decide)) by (?P<rest>(?:\S+ ){1,4}(?:what|how|whether|if|when|who|where|which|why|that)\b.*)",
    re.IGNORECASE,
)
"""A day between what one does and what it is about: “let her know by Friday what is going on”."""


def with_day_behind_it(words: str, on: date) -> str:
    """The words with "by" a day at their end where it stood before them, or before what is told by it; any others as they are."""
    if between := _KNOW_BY.fullmatch(words):
        day, rest = day_at(between["rest"], on)
        return f"{between['told']} {rest} by {day}" if day and rest else words
    by = _BY.match(words)
    day, rest = day_at(words[by.end() :], on) if by else ("", "")
    return f"{rest} by {day}" if day and rest else words


def _is_either(day: str, on: date) -> bool:
    found = read_moment(day, on)
    return (
        not isinstance(found, Moment)
        and bool(found.choices)
        and not found.reason.endswith(NOT_PLACED)
    )
