"""The last day that a yes names for what it gives: "Yes, until 18 December", "Yes, for two weeks"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from goodbooks.core.days import MONTHS, Moment, read_moment
from goodbooks.core.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_UNTIL = regex(r"(?<!not )(?<!wait )(?<!waits )(?<!nothing )(?<!instead of )(?<!rather than )\b(?:until|till|through|up to|no longer than|ends? (?:on|by)|ending(?: on| by)?|stops? on|to the end of|(?:extend|prolong|lengthen|shorten)\w*[^.,;!?]{0,40}? to|(?:mov(?:e|es|ed) [^.,;!?]{0,30}?(?:end|trial|last day)|(?:end|trial|last day)\b[^.,;!?]{0,30}? moved)\b[^.,;!?]{0,30}? to)\s+(?=(?P<day>\S.*))", re.IGNORECASE)  # fmt: skip
_LONG = r"(?P<long>(?:a|an|one|two|three|four|five|six|eight|ten|twelve|\d{1,2}) (?:weeks?|months?|days?))\b"
_AT_A_TIME = rf"(?:in|over|during|back in|at) (?:the )?(?:(?:early|late|last) )?(?:spring|summer|autumn|fall|winter|easter|christmas|20\d\d|{'|'.join(MONTHS)})"
"""What says of a length of time when it was or will be: it begins on no day of ours."""
_FOR = regex(rf"(?<!not )(?<!instead of )(?<!rather than )\b(?:for|over|during) (?:the (?:next|coming) )?{_LONG}(?! (?:ago|notice|before|a|an|per|each|every|of|last|once|{_AT_A_TIME})\b)", re.IGNORECASE)  # fmt: skip
_SO_LONG = regex(
    r"\A\W*(?:(?:yes|ok(?:ay)?|fine|good|all right|alright|agreed|well|but|then|so|only|just|at most|no more than|(?:we |let['’]?s )?(?:make it|say|try|give it|try it|take))\b[\s,:;.–-]*)*"
    rf"{_LONG.replace('?P<long>', '?:')}(?=\W*\Z|\s*[,;.!–-]|\s+(?:not|and not|instead|rather|at first|to (?:begin|start) with|as a|on trial|then|and then|alone|on your own|by yourself)\b)",
    re.IGNORECASE,
)
_CORRECTS = regex(r"\?|\b(?:no(?! longer\b| later\b| more\b)|sorry|wait|actually|I mean|make (?:it|that)|too (?:long|far|late|much))\b", re.IGNORECASE)  # fmt: skip
"""By what one takes back a day that one has just named: “until 22 January – no, until Christmas”."""
_TOO_LONG = regex(r"[^.;!?]*\b(?:is|would be|['’]s) (?:far |much )?too (?:long|far|late|much)\b", re.IGNORECASE)  # fmt: skip
_WHOLE_MONTH = regex(rf"(?<!not )(?<!went )(?<!gone )(?<!been )(?<!look )(?<!read )(?<!got )\b(?:(?:right |all )?through(?:out)?|(?:all|the (?:whole|month)) of|from \w+ to) (?:the (?:whole|month) of )?(?P<month>{'|'.join(MONTHS)})\b(?! \d|,? the \d)", re.IGNORECASE)  # fmt: skip
"""A month that is meant with its last day: “through March”, and not “until March”, which may end with its first."""
_LONGEST = 5
_FEASTS = {
    "christmas": (12, 24),
    "xmas": (12, 24),
    "the holidays": (12, 24),
    "the new year": (12, 31),
    "new year": (12, 31),
}
"""Days by which one means the one before: month and day of the last."""
_TO_THURSDAY = timedelta(days=3)
_WITH_IT = regex(r"\A(?:and including|at most) ", re.IGNORECASE)
_MARKS = ' ,;:.!?”"'


def _before_a_feast(named: str, on: date) -> Moment | None:
    """The last working day before Easter, the last before a feast of one date; None of any other."""
    if named == "easter":
        from dateutil.easter import easter  # type: ignore[import-untyped]  # it has no types of its own

        day = easter(on.year) - _TO_THURSDAY
        return Moment(day if day >= on else easter(on.year + 1) - _TO_THURSDAY)
    feast = _FEASTS.get(named)
    return Moment(date(on.year, *feast)) if feast else None


def last_day_in(words: str, on: date) -> date | None:
    """The last day that words of a day name, none of the past; None where they name none. A day that they name and replace by another is none."""
    for day in _days_named(words, on):
        return day
    whole = _WHOLE_MONTH.search(words)
    if whole:
        moment = read_moment(f"end of {whole['month']}", on)
        return moment.on if isinstance(moment, Moment) and moment.on >= on else None
    long = _FOR.search(words)
    ends = read_moment(f"in {long['long']}", on) if long else None
    return ends.on if isinstance(ends, Moment) else None


def names_only_how_long(words: str) -> bool:
    """Whether words begin with how long something is given for, and say neither until when nor from when: “OK, two weeks, not four”."""
    return _SO_LONG.match(words) is not None


def _days_named(words: str, on: date) -> Iterator[date]:
    """Each day by which words say that something ends, in their order, without those that they replace."""
    every = list(_UNTIL.finditer(words))
    for at, found in enumerate(every):
        is_last = at + 1 == len(every)
        behind = words[found.end() :] if is_last else words[found.end() : every[at + 1].start()]
        is_replaced = _TOO_LONG.match(behind) or (not is_last and _CORRECTS.search(behind))
        day = None if is_replaced else _day_behind(found, on)
        if day is not None:
            yield day


def _day_behind(found: re.Match[str], on: date) -> date | None:
    """The day that stands behind an “until”; None where that is none, or has gone by."""
    lead = "end of " if found[0].lower().startswith("to the end") else ""
    parts = re.split(r"[,;]", _WITH_IT.sub("", found["day"]), maxsplit=1)[0].split()
    for count in range(min(_LONGEST, len(parts)), 0, -1):
        named = " ".join(parts[:count]).strip(_MARKS)
        day = _before_a_feast(named.lower(), on) or read_moment(lead + named, on)
        if isinstance(day, Moment) and day.on >= on:
            return day.on
    return None
