"""When something was done that is late by now, as it is said on a Friday: on time, today, or a day that is asked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.came_of_it import done_on
from goodbooks.accounts.answers.replies import DONE, outcome_of
from goodbooks.core.days import ANY_WEEKDAY
from goodbooks.core.phrasing import capital, short_day
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.reckoning.terms import bare

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry

_ON_TIME = regex(
    rf"(?:(?:it was|I was|I did(?: it| that)?|{'|'.join(sorted(DONE))}) )?(?:on|in) time",
    re.IGNORECASE,
)
_A_DAY = regex(rf"(?:on )?(?P<day>{ANY_WEEKDAY})", re.IGNORECASE)


def done_when(entry: Entry, words: str, due: date, today: date) -> Entry | Unclear | None:
    """What “done”, “on time” or a day alone makes of something that was due; the day is asked for where it can be another, and None for any other words."""
    said = bare(words)
    if _ON_TIME.fullmatch(said):
        return outcome_of(entry, "done", max(due, entry.on))
    if said in ("today", "yesterday"):
        return outcome_of(entry, "done", done_on(f"done {said}", today) or today)
    if found := _A_DAY.fullmatch(said):
        day = capital(found["day"])
        reason = f"“{words.strip()}” can be when it was done, or when it will be"
        return Unclear(reason, f"write done on {day}, or moved to {day}")
    if said not in DONE:
        return None
    reason = f"“{words.strip()}” leaves open when, and it was due on {short_day(due, entry.on)}"
    return Unclear(reason, "write on time, today, or the day, as in done on Tuesday")
