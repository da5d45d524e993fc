"""The last day that a yes names for what it gives: "Yes, until 18 December", "Yes, for two weeks"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment

if TYPE_CHECKING:
    from datetime import date

_UNTIL = re.compile(r"(?<!not )(?<!wait )(?<!waits )(?<!nothing )\b(?:until|till|through|up to|no longer than|ends? (?:on|by)|to the end of)\s+(?=(?P<day>\S.*))", re.IGNORECASE)  # fmt: skip
_FOR = re.compile(r"\bfor (?:the next )?(?P<long>(?:a|an|one|two|three|four|five|six|eight|ten|twelve|\d{1,2}) (?:weeks?|months?|days?))\b(?! (?:ago|notice|before|a|an|per|each|every|of)\b)", re.IGNORECASE)  # fmt: skip
_LONGEST = 4
_MARKS = ' ,;:.!?”"'


def last_day_in(words: str, on: date) -> date | None:
    """The last day that words of a day name, none of the past; None where they name none."""
    for found in _UNTIL.finditer(words):
        lead = "end of " if found[0].lower().startswith("to the end") else ""
        parts = re.split(r"[,;]", found["day"], maxsplit=1)[0].split()
        for count in range(min(_LONGEST, len(parts)), 0, -1):
            day = read_moment(lead + " ".join(parts[:count]).strip(_MARKS), on)
            if isinstance(day, Moment) and day.on >= on:
                return day.on
    long = _FOR.search(words)
    ends = read_moment(f"in {long['long']}", on) if long else None
    return ends.on if isinstance(ends, Moment) else None
