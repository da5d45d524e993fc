"""The next talk as people name it, “Thursday 14:00, weekly one-on-one”: with whom, when, what sort of talk, and how it comes again."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.days import WEEKDAYS, Moment, read_moment
from goodbooks.core.phrasing import capital
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.core.rhythm import read_rhythm
from goodbooks.desk.asking.first_answers import hour_from_now, talk_of
from goodbooks.desk.lines.when_said import when
from goodbooks.language.days.again import again_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from goodbooks.core.rhythm import Rhythm

_DAY = "|".join(WEEKDAYS)
_SORT = r"one[ -](?:on|to)[ -]one|1[:-]1|1on1|121|catch[ -]?up|check[ -]in|jour fixe|stand-?up|huddle|(?:(?!(?:week|month|quarter|dai|fortnight|biweek|next|our|my|the)\w*\b)[^\W\d]\w+ )?(?:review|meeting|call|chat)"
_OFTEN = {
    "weekly": "{day}", "once a week": "{day}", "every week": "{day}", "each week": "{day}",
    "fortnightly": "other {day}", "biweekly": "other {day}", "bi-weekly": "other {day}", "every two weeks": "other {day}",
    "every other week": "other {day}", "every second week": "other {day}", "every fortnight": "other {day}",
    "monthly": "month", "once a month": "month", "every month": "month", "quarterly": "quarter", "every quarter": "quarter",
    "daily": "working day", "every day": "working day", "every morning": "working day",
}  # fmt: skip
"""How often a talk comes, as the rhythm of the day it has."""
_HOW_OFTEN = regex(rf"\b(?:{'|'.join(_OFTEN)})\b", re.IGNORECASE)
_WHAT = regex(rf"\b(?:(?:our|my|the|a|an) )?(?:(?:next|regular|usual) )?(?P<what>{_SORT})\b(?: (?:is|are))?", re.IGNORECASE)  # fmt: skip
_PLURAL = regex(rf"(?:\bon )?\b(?P<day>{_DAY})s\b", re.IGNORECASE)
_NTH = regex(rf"\b(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:{_DAY})\b", re.IGNORECASE)  # fmt: skip
_HOUR = regex(r"\b(?P<hour>[01]?\d|2[0-3])(?:(?:[:.](?P<minutes>[0-5]\d))?\s*(?P<half>[ap])\.?m\b|[:.](?P<only>[0-5]\d)\b)|\bat (?P<bare>[01]?\d|2[0-3])\b(?!\S)", re.IGNORECASE)  # fmt: skip
_EMPTY = regex(r"(?:^|(?<=\s)|,)\s*(?:then|and|starting|from then on|on|at|is|always|we meet|i see (?:him|her|them))?\s*(?:,|$)", re.IGNORECASE)  # fmt: skip
_FIRST_HOUR = 8


class Told(NamedTuple):
    """A talk that was named: with whom, what sort of talk it is, when, and how it comes again as a line of the book has it, "" for once."""

    who: str
    sort: str
    at: Moment | Unclear
    every: str

    @property
    def title(self) -> str:
        """What it is called in the book."""
        return self.sort or ("Regular talk" if self.every else "Next talk")


def next_talk_told(
    answer: str, boss: str, others: Sequence[str], today: date, now: datetime | None
) -> Told:
    """The talk that an answer names, with the boss unless somebody else is named; a day that is not clear is said."""
    who, said = talk_of(answer, boss, others)
    named = _WHAT.search(said)
    sort = capital(named["what"]) if named else ""
    plain = _without(said, named) if named else said
    if soon := hour_from_now(said, now):
        return Told(who, sort, soon, "")
    often = _HOW_OFTEN.search(plain)
    if often and often[0].lower().endswith("ly"):
        return Told(who, sort, *_often(_OFTEN[often[0].lower()], _without(plain, often), today, now))  # fmt: skip
    if again := again_in(_PLURAL.sub(r"every \g<day>", plain), today):
        told = _PLURAL.sub(r"every \g<day>", plain)
        return Told(who, sort, *_of_a_rhythm(again.every, again.without(told), today, now))
    if often is None:
        return Told(who, sort, _when(said, plain, today), "")
    return Told(who, sort, *_often(_OFTEN[often[0].lower()], _without(plain, often), today, now))


def _when(said: str, plain: str, today: date) -> Moment | Unclear:
    """When a talk is that comes once, by the whole answer or by what is left without its sort; “the first Monday of the month” is no day yet."""
    if _NTH.search(said) and isinstance(found := read_moment(said, today), Unclear):
        return found
    found = when(said, today)
    return when(plain, today) if isinstance(found, Unclear) and plain else found


def _without(words: str, part: re.Match[str]) -> str:
    left = f"{words[: part.start()].rstrip()} {words[part.end() :].lstrip()}"
    return _EMPTY.sub(" ", left).strip(" ,;.")


def _often(
    every: str, rest: str, today: date, now: datetime | None
) -> tuple[Moment | Unclear, str]:
    """When a talk is first that comes by a rhythm of its day, and that rhythm."""
    if every == "working day":
        return _of_a_rhythm(every, rest, today, now)
    at = (
        when(rest, today)
        if rest
        else Unclear("no day is named", "write the day, such as Thursday 14:00")
    )
    if isinstance(at, Moment):
        return at, every.format(day=WEEKDAYS[at.on.weekday()].capitalize())
    return at, ""


def _of_a_rhythm(
    every: str, rest: str, today: date, now: datetime | None
) -> tuple[Moment | Unclear, str]:
    """The first time of a rhythm: the day that is named beside it, else the next such day, and today where its hour is still to come."""
    rhythm = read_rhythm(every, today)
    if isinstance(rhythm, Unclear):
        return rhythm, ""
    at = rhythm.at or _hour_in(rest)
    bare = rhythm._replace(at=None).written
    named = when(rest, today) if re.search(rf"\b(?:{_DAY}|today|tomorrow|\d{{4}}-)", rest, re.IGNORECASE) else None  # fmt: skip
    if isinstance(named, Moment):
        return Moment(named.on, named.at or at), bare
    is_today = bool(at and now and f"{now:%H:%M}" < at)
    first = _first(rhythm, today - timedelta(days=1) if is_today else today)
    return Moment(first, at), bare


def _first(rhythm: Rhythm, behind: date) -> date:
    """The next time behind a day, whichever of every so many weeks that is."""
    if rhythm.weekdays or rhythm.day:
        rhythm = rhythm._replace(weeks=1, months=min(rhythm.months, 1))
    return rhythm.first_after(behind, behind + timedelta(days=1)) or behind


def _hour_in(words: str) -> str | None:
    """The hour that is said in what stands beside a rhythm; an early one that stands alone is in the afternoon."""
    found = _HOUR.search(words)
    if found is None:
        return None
    if found["bare"]:
        hour = int(found["bare"])
        return f"{hour + 12 if 0 < hour < _FIRST_HOUR else hour:02}:00"
    hour = int(found["hour"]) % 12 if found["half"] else int(found["hour"])
    hour += 12 if (found["half"] or "").lower() == "p" else 0
    return f"{hour:02}:{found['minutes'] or found['only'] or '00'}"
