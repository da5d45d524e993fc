"""The last day that a yes names for what it gives: "Yes, until 18 December", "Yes, for two weeks"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from goodbooks.core.days import MONTHS, Moment, read_moment
from goodbooks.core.regex import regex

_UNTIL = regex(r"(?<!not )(?<!wait )(?<!waits )(?<!nothing )\b(?:until|till|through|up to|no longer than|ends? (?:on|by)|to the end of)\s+(?=(?P<day>\S.*))", re.IGNORECASE)  # fmt: skip
_FOR = regex(r"\b(?:for|over|during) (?:the (?:next|coming) )?(?P<long>(?:a|an|one|two|three|four|five|six|eight|ten|twelve|\d{1,2}) (?:weeks?|months?|days?))\b(?! (?:ago|notice|before|a|an|per|each|every|of)\b)", re.IGNORECASE)  # fmt: skip
_WHOLE_MONTH = regex(rf"(?<!went )(?<!gone )(?<!been )(?<!look )(?<!read )(?<!got )\b(?:(?:right |all )?through(?:out)?|(?:all|the (?:whole|month)) of|from \w+ to) (?:the (?:whole|month) of )?(?P<month>{'|'.join(MONTHS)})\b(?! \d|,? the \d)", re.IGNORECASE)  # fmt: skip
"""A month that is meant with its last day: “through March”, and not “until March”, which may end with its first."""
_LONGEST = 5
_FEASTS = {
    "christmas": (12, 24),
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
    """The last day that words of a day name, none of the past; None where they name none."""
    for found in _UNTIL.finditer(words):
        lead = "end of " if found[0].lower().startswith("to the end") else ""
        parts = re.split(r"[,;]", _WITH_IT.sub("", found["day"]), maxsplit=1)[0].split()
        for count in range(min(_LONGEST, len(parts)), 0, -1):
            named = " ".join(parts[:count]).strip(_MARKS)
            day = _before_a_feast(named.lower(), on) or read_moment(lead + named, on)
            if isinstance(day, Moment) and day.on >= on:
                return day.on
    whole = _WHOLE_MONTH.search(words)
    if whole:
        moment = read_moment(f"end of {whole['month']}", on)
        return moment.on if isinstance(moment, Moment) and moment.on >= on else None
    long = _FOR.search(words)
    ends = read_moment(f"in {long['long']}", on) if long else None
    return ends.on if isinstance(ends, Moment) else None
