"""When something was asked of me that a story tells without a day: “last spring”, “four months ago”, said in the title, since the day of telling is not that of asking."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import read_moment
from goodbooks.core.loose_past import is_roughly_past, loosely_past
from goodbooks.core.phrasing import capital, month_text, short_day
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.situations.people.understood import days_in, passages_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from goodbooks.core.entry import Entry

_WAS = regex(r"\b(?:asked|told|wanted|ordered|begged|said|made|had|put|gave)\b", re.IGNORECASE)
_SINCE = regex(r"\b(?:now|today|tonight|this (?:morning|afternoon|week|month)|since|yesterday|these days|lately|recently|meanwhile|then)\b", re.IGNORECASE)  # fmt: skip
"""What begins another time than the one told before it."""
_SEASON = regex(
    r"\bin (?:the )?(?:early |late )?(?:spring|summer|autumn|fall|winter)\b", re.IGNORECASE
)
_REACH, _SCENE = 2, 5
_A_YEAR, _A_SEASON = 366, 45
"""So many days back and more, a time is said by its month."""


def asked_then(entry: Entry, words: str, told: str, today: date) -> Entry:
    """A request that is dated today, with the time in its title at which a story tells that it was asked: “Cover for Ana (asked in the spring)”."""
    if entry.kind != "request" or entry.on != today or not _WAS.search(words):
        return entry
    season = _SEASON.search(words)
    said = next(iter(days_in(words)), season[0] if season else "")
    time = _time(said, today) if said else _time(_before(told, words), today)
    if not time:
        return entry
    bare = re.sub(rf"(?:\A|,? ?\b){re.escape(said)},? ?(?:(?<=\A{re.escape(said)} )to )?", " ", entry.title, count=1, flags=re.IGNORECASE) if said else entry.title  # fmt: skip
    return entry._replace(title=f"{capital(' '.join(bare.split()))} (asked {time})")


def opens_the_scene(time: str, every: Sequence[str], at: int) -> bool:
    """Whether a time that a story begins with a few sentences before one holds for that still: none since names another, or says “now”."""
    first = next((number for number, one in enumerate(every) if time.lower() in one.lower()), at)
    if not 0 < at - first <= _SCENE or not every[first].lower().startswith(time.lower()):
        return False
    since = every[first + 1 : at + 1]
    return not any(days_in(one) or _SINCE.search(one) for one in since)


def _before(told: str, words: str) -> str:
    """The time that one of the two sentences before names, where nothing since begins another; "" for none."""
    every = [" ".join(one.text.split()) for one in passages_of(told)]
    at = next((at for at, one in enumerate(every) if words.startswith(one)), 0)
    for one in reversed(every[max(0, at - _REACH) : at]):
        if days := days_in(one):
            return days[0] if len(days) == 1 and one.lower().startswith(days[0].lower()) else ""
        if _SINCE.search(one):
            return ""
    return ""


def _time(said: str, today: date) -> str:
    """A time gone by as it still holds when it is read later: “in the spring”, “around July”; "" for a day, which dates an entry."""
    if loosely := loosely_past(said, today):
        return loosely
    on = read_moment(said, today, is_past=True) if is_roughly_past(said) else None
    if on is None or isinstance(on, Unclear) or on.on > today:
        return ""
    if (today - on.on).days > _A_YEAR:
        return f"in {on.on.year}"
    return f"around {month_text(on.on) if (today - on.on).days >= _A_SEASON else short_day(on.on, today)}"
