"""A promise of a plan whose note says how often it is given: “a number every Friday”, “Friday: the number”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import read_moment
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.language.again import again_in, each_time

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry


_WORKING = "working day"
_IS_WORK = regex(r"\b(?:work\w*|week-?days?|office|shifts?|school|trading|opening|business|(?:monday|mon) (?:to|till|until|through) (?:friday|fri|thursday))\b|\b(?:not|no|never|except|but not|without|save) (?:on |at |for )?(?:the |a )?(?:week-?ends?|saturdays?|sundays?)\b", re.IGNORECASE)  # fmt: skip
"""How one says that days of work alone are meant. Else what is promised every evening, so that somebody can let go, comes on a Saturday too: what they fear keeps no office hours."""


def with_its_rhythm(entry: Entry, today: date) -> Entry:
    """The promise as one that comes again, until the day it was for; any other entry as it is."""
    note = each_time(entry.line("note"))
    again = again_in(note, today) if entry.kind == "promise" else None
    if again is None or entry.line("every"):
        return entry
    every = again.every
    if every.startswith(_WORKING) and not _IS_WORK.search(note):
        every = every.removeprefix("working ")
    last = read_moment(entry.line("due"), today) if entry.line("due") else None
    until = "" if last is None or isinstance(last, Unclear) else f" until {last.on}"
    kept = tuple(line for line in entry.fields if line[0] != "due")
    return entry._replace(fields=(*kept, ("every", f"{every}{until}")))
