"""Their answer to an ask for a talk that names its day, “ok, she can do Thursday 14:00”: the talk of that day, which is the answer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.core.appointment import at_the_end
from goodbooks.core.days import Moment
from goodbooks.core.regex import regex
from goodbooks.entries.ask import Ask
from goodbooks.language.days.dues import named_days
from goodbooks.language.days.stretch import UNKNOWN

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry

_LEAVES_OPEN = regex(
    r"\?|n['’]t\b|\b(?:no|not|nor|never|cannot|or|maybe|perhaps|unless|instead|by|before|after|until|till|since|from|away|busy|would|should|wants?|needs?|tells?|knows?|asks?|write|writes)\b",
    re.IGNORECASE,
)
"""What makes of a day one on which nothing is agreed, or something else is done."""


def time_agreed(ask: Entry, words: str, on: date) -> Entry | None:
    """The talk of the one day to come that an answer to an ask for a talk names, with its hour and place; None where it names none, or leaves it open."""
    if not isinstance(ask, Ask) or not ask.is_for_a_talk() or _LEAVES_OPEN.search(words):
        return None
    days = list(named_days(words, on, UNKNOWN))
    said = at_the_end(words, on)[1]
    at = said.at if said else next((Moment(one.on, one.at) for one in days), None)
    is_one = len({one.on for one in days}) == 1 and days[0].first == days[0].on
    if at is None or not is_one or at.on != days[0].on or at.on < on or (at.on == on and not at.at):
        return None
    place = said.place if said else ""
    fields = (("stage", "planned"), *((("where", place),) if place else ()), ("note", words))
    links = (ask.id,) if ask.id else ()
    talk = made("talk", at.on, ask.to, title=ask.title, links=links, fields=fields)
    return talk._replace(at=at.at or days[0].at, matters=ask.matters)
