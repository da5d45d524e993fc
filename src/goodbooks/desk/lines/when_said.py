"""When a talk is, as people say it: a day, a day and an hour, or a sentence that names one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.core.times import read_clock

if TYPE_CHECKING:
    from datetime import date

_ON_THE_HOUR = regex(r".*[^\W\d].* (?P<hour>\d{1,2})", re.ASCII)
_FIRST_HOUR, _LAST_HOUR = 8, 20
"""Between these an hour alone is the hour of a talk; an earlier one may be in the afternoon."""
_FEW = 3
"""In so many words an hour stands right behind its day: “monday at 10”."""


def when(said: str, today: date) -> Moment | Unclear:
    """When a talk is: “monday 10” is ten o'clock, unless that Monday is the 10th; “see him tomorrow” and “Thursdays” name a day too."""
    moment = read_moment(said, today)
    found = _ON_THE_HOUR.fullmatch(said.strip(" ."))
    if not isinstance(moment, Unclear):
        return moment
    if found is None or len(said.split()) > _FEW:
        if named := _in_a_part(said, today):
            return named
        from goodbooks.situations.days.coming_talk import coming_talks

        told = (coming_talks(f"{lead}{said}", today) for lead in ("", "I ", "We talk "))
        return next((talks[0].at for talks in told if talks), moment)
    hour = int(found["hour"])
    full = read_moment(f"{said.strip(' .')}:00", today)
    if isinstance(full, Unclear) or full.on.day == hour:
        return moment
    return full if _FIRST_HOUR <= hour <= _LAST_HOUR else moment


def _in_a_part(said: str, today: date) -> Moment | None:
    """The day with its hour that one of the parts between commas names, whatever else is said: “Thursday 8 in the morning, coffee”."""
    parts = [part.strip() for part in said.split(",")]
    named = (read_moment(part, today) for part in parts if isinstance(read_clock(part), Unclear))
    return next((one for one in named if isinstance(one, Moment) and one.at), None)
