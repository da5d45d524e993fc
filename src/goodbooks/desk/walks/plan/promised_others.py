"""What somebody promised to others over the writer's head, as a promise of theirs with its day: “Otieno told the county office the fridges will run by 15 January”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.core.days import read_moment
from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.desk.walks.plan.when_it_was import as_it_lasts, day_it_was
from goodbooks.entries.note import STORY
from goodbooks.language.days.dues import due_in
from goodbooks.situations.events.given_away import given_away

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry

_LEAD = regex(
    r",? ?\b(?:by|on|until|till|before|for|no later than|as of|from)(?: the)?\s*\Z", re.IGNORECASE
)
_ARTICLE = regex(r"\A(?:our|his|her|their) ", re.IGNORECASE)


def promised_to_others(words: str, boss: str, today: date) -> Entry | None:
    """What a sentence says that somebody told or promised others will be there by a day; None where it says no such thing, or it was the writer or the boss."""
    found = given_away(words)
    day = due_in(found.what, today) if found else None
    if found is None or found.who == boss or day is None or day.on < today or day.is_vague:
        return None
    title = _LEAD.sub("", found.what[: day.start])
    if len(title.split()) < 2:
        return None
    told = ("private", as_it_lasts(" ".join(words.split()), today))
    fields = (("readers", ME), ("due", day.on.isoformat()), ("source", STORY), told)
    to = _ARTICLE.sub("", found.to)
    return made("promise", _on(found.lead, today), (found.who,), (to,), title=capital(title), fields=fields)  # fmt: skip


def _on(lead: str, today: date) -> date:
    """The day on which it was told, by what stands before what was told; the day of the story where it names none, or one that cannot be read."""
    from goodbooks.situations.people.understood import days_in

    days = days_in(lead)
    read = (
        read_moment(days[0].lower().removeprefix("on "), today, is_past=True)
        if len(days) == 1
        else None
    )
    if read is None or isinstance(read, Unclear) or read.on > today:
        return day_it_was(lead, today)
    return read.on
