"""On which day the writer told them: “I told her on Monday”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.days.days_of import IN_CLAUSE, Cue, as_said, best_gone
from goodbooks.situations.people.answering import DAY, Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said

_TOLD = regex(
    r"\bI(?:['’]ve| have| had)?(?: \w+ly| already| just| finally)? (?:told|said|handed|gave (?:her|him|them|my|in)|let (?:her|him|them) know|wrote|mailed|informed|announced|resigned|quit|spoke|broke it)\b|\bmy notice\b",
    re.IGNORECASE,
)


def _read(text: str, today: date) -> Said | None:
    """The day that has been in whose clause the writer says it to them."""
    found = best_gone(text, today, Cue(_TOLD), IN_CLAUSE)
    return as_said(found.was, found) if found and found.was else None


ANSWER = Answer(
    "when-i-told-them", "on which day the writer told them", _read, names=DAY, is_only_offered=False
)
