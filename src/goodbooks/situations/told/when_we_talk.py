"""On which day a talk is fixed, and at which hour: “we've the chat in the diary for Thursday, half ten”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.days.days_of import IN_CLAUSE, Cue, as_said, heaviest, to_come
from goodbooks.situations.days.days_told import sentences_of
from goodbooks.situations.people.answering import DAY, Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said

_TALK = regex(
    r"\b(?:talks?|talking|chat|speak|meeting|meet|sit(?:ting)? (?:down|together)|sat down|one[- ](?:to|on)[- ]one|1[:-]1|121|reviews?|appraisal|evaluation|appointment|catch[- ]?up|in (?:the|his|her|my) (?:diary|calendar)|see (?:her|him|me)|(?:five|ten|fifteen|twenty|thirty) minutes|half an hour|a slot|conversation|discuss)\b",
    re.IGNORECASE,
)
_OTHERS = regex(r"\b(?:team|interview|union|works council|bank|HR|personnel|seminar|workshop|training|class|colleagues?|landlord|board|council|committee|staff|union|parents?|customers?|clients?|court|wedding|doctor|dentist|hospital)\b", re.IGNORECASE)  # fmt: skip

_NOT_ON = ("before", "after", "by", "until", "till", "from", "no later than", "since")


def _read(text: str, today: date) -> Said | None:
    """The day to come on which the writer is to talk with somebody, with its hour where that is clear."""
    on = tuple(one for one in to_come(text, today) if one.lead not in _NOT_ON)
    found = heaviest(on, Cue(_TALK, _OTHERS), sentences_of(text), IN_CLAUSE)
    return as_said(found.comes, found, is_at=True) if found and found.comes else None


ANSWER = Answer("when-we-talk", "on which day a talk is fixed", _read, names=DAY)
