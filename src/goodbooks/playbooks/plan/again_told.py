"""A promise of a plan whose note says how often it is given: “a number every Friday”, “Friday: the number”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.days import read_moment
from goodbooks.core.problem import Unclear
from goodbooks.language.days.again import each_time, promised_again

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry


def with_its_rhythm(entry: Entry, today: date, week: frozenset[int]) -> Entry:
    """The promise as one that comes again, until the day it was for; any other entry as it is."""
    note = each_time(entry.line("note"))
    again = promised_again(note, today, week) if entry.kind == "promise" else None
    if again is None or entry.line("every"):
        return entry
    last = read_moment(entry.line("due"), today) if entry.line("due") else None
    until = "" if last is None or isinstance(last, Unclear) else f" until {last.on}"
    kept = tuple(line for line in entry.fields if line[0] != "due")
    return entry._replace(fields=(*kept, ("every", f"{again.every}{until}")))
