"""A sentence that is told with its hour, “17:10 in the corridor Zoë decided that ...”: what it tells is of that hour."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.desk.sentences.plain_meaning import Meant

_PLACE = r"(?:(?:in|on|at|by|over|outside|after|before) (?:(?:the|a|an|my|our|his|her|their) )?[\w-]+(?: [\w-]+)?)"
_FRONT = regex(
    rf"(?P<day>(?:today|yesterday|this (?:morning|afternoon|evening)|last night|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{{4}}-\d\d-\d\d),? (?:at )?)?(?:at |around |about )?(?P<hour>\d{{1,2}}[:.]\d\d)(?: ?(?P<half>[ap]m))?,? (?:(?P<place>{_PLACE}),? )??(?P<told>(?-i:[A-ZÀ-ÖØ-Þ]|my )\S*.*)",
    re.IGNORECASE,
)
_PLACE_FRONT = regex(
    rf"(?P<day>today|yesterday|this (?:morning|afternoon|evening)|last night),? (?P<place>{_PLACE}),? (?P<told>(?-i:[A-ZÀ-ÖØ-Þ]|my )\S*.*)",
    re.IGNORECASE,
)
_WITHIN = regex(
    rf"(?P<who>\S+(?: \S+){{0,3}}? (?:has |had )?(?:decided|told (?:me|us)|said|agreed|promised(?: me| us)?|asked(?: me| us)?)|I(?:['’]ve| have|['’]d| had)? asked (?:(?:my|our) boss,? )?(?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+),? (?:(?P<day>today|yesterday|this (?:morning|afternoon|evening)),? )?"
    rf"(?:at |around |about )?(?P<hour>\d{{1,2}}[:.]\d\d)(?: ?(?P<half>[ap]m))?,? (?:(?P<place>{_PLACE}),? )??(?P<told>(?:that|to|if|whether)\b.*)",
    re.IGNORECASE,
)
_AT_A_FULL_HOUR = regex(
    r"(?P<who>\S+(?: \S+){0,3}? (?:has |had )?(?:decided|told (?:me|us)|said|agreed)),? at (?P<hour>\d{1,2})(?: ?(?P<half>[ap]m))?,? (?P<told>(?:that|to|the|our|we|they|it|no|there|nobody)\b.*)",
    re.IGNORECASE,
)
_SPOKEN = regex(
    r"\b(?:(?:at|around|about) )?(?:half(?: past)?|(?:(?:a )?quarter|five|ten|twenty(?:[- ]five)?)(?: minutes?)? (?:to|past)) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b(?! (?:of|hours?|days?|weeks?)\b)",
    re.IGNORECASE,
)
"""An hour as people say it: “half nine”, “at ten to five”."""
_ASIDE = regex(r" \([^()]{1,60}\)(?= )")
"""Who somebody is, in brackets behind their name: “I asked Ida (my boss) …”."""
_EARLIEST = 7
"""What comes before this hour of the clock is told of the afternoon, where nothing else is said."""
_WITH_DAY = regex(r"(?:today|yesterday|\d{4}-\d\d-\d\d)\b")


def told_hour(sentence: str, today: date, meant_by: Callable[[str], Meant | None]) -> Meant | None:
    """What a sentence means without the hour and the place that it is told with, at that hour of its day, the place kept for me; None where it has none, or one that is to come."""
    sentence = _SPOKEN.sub(_in_figures, _ASIDE.sub("", sentence, count=1))
    if within := _WITHIN.fullmatch(sentence) or _AT_A_FULL_HOUR.fullmatch(sentence):
        day = within.groupdict().get("day") or ""
        return _at(f"{within['who']} {within['told']}", day, within, today, meant_by)
    found = _FRONT.fullmatch(sentence) or _PLACE_FRONT.fullmatch(sentence)
    if found is None:
        return None
    return _at(found["told"], found["day"] or "", found, today, meant_by)


def _at(
    bare: str,
    day: str,
    found: re.Match[str],
    today: date,
    meant_by: Callable[[str], Meant | None],
) -> Meant | None:
    told = found.groupdict()
    hour = _clock(told.get("hour") or "", told.get("half") or "")
    when = read_moment(" ".join(f"{_plain(day)} {hour}".split()), today, is_past=True)
    meant = meant_by(bare)
    if not isinstance(when, Moment) or when.on > today or meant is None or not meant.line:
        return None
    if _WITH_DAY.match(meant.line):
        return None
    place = told.get("place")
    more = (f"private: {capital(place)}",) if place else ()
    return meant._replace(line=f"{when} {meant.line}", more=(*meant.more, *more))


def _in_figures(spoken: re.Match[str]) -> str:
    """A spoken hour as a clock has it, “at 9:30” for “at half nine”; as it is where it may be two."""
    from goodbooks.situations.days.hours_told import clock_told  # only where one is said

    words = spoken[0] if spoken[0].lower().startswith(("at ", "around ", "about ")) else f"at {spoken[0]}"  # fmt: skip
    at = clock_told(words)
    return f"at {at}" if at else spoken[0]


def _clock(hour: str, half: str) -> str:
    """An hour as it is read, a full one of the working day where it may be two: “at 5” is 17:00."""
    if hour.isdecimal() and not half:
        return f"{int(hour) + 12 * (int(hour) < _EARLIEST)}:00"
    return f"{hour.replace('.', ':')}{half}"


def _plain(day: str) -> str:
    """A day as it is read alone: “on Monday at” is Monday, “this morning” today."""
    words = re.sub(r"\b(?:on|at)\b|,", " ", day, flags=re.IGNORECASE).strip().lower()
    return "today" if words.startswith("this ") else words
