"""A question of a story who signs, pays or answers for something, as an ask that is meant for whoever decided it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.accounts.news.what_is_left_out import asks_who_answers
from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital
from goodbooks.core.plans import PLANNED
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry

_FIRST = regex(r"\A(?:and|so|but|then),? ", re.IGNORECASE)


def who_answers(words: str, boss: str, today: date) -> Entry | None:
    """The ask that a sentence comes to: “And who signs if it goes wrong?”; None for any other sentence, or where nobody is known to ask."""
    if not boss or not asks_who_answers(words):
        return None
    title = capital(_FIRST.sub("", words))
    fields = ((PLANNED, today.isoformat()), ("readers", "named"))
    return made("ask", today, (ME,), (boss,), title=title, fields=fields)
