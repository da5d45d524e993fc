"""By which day the writer needs an answer for plans of their own: “the airline holds the seats till Friday”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.days.days_of import IN_SENTENCE, Cue, as_said, heaviest, to_come
from goodbooks.situations.days.days_told import sentences_of
from goodbooks.situations.people.answering import DAY, Answer
from goodbooks.situations.told import when_it_is_decided

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said

_BY = ("by", "until", "till", "before", "no later than", "latest")
_NEEDED = regex(
    r"\b(?:book(?:s|ed|ing)?|pay|pays|deposit|seats?|tickets?|reserv\w+|holds?|keeps?|prices?|enrol\w*|register\w*|cancel\w*|must|have to|has to|need(?:s|ed)?|wants? (?:it|the|a|an|to)|expects?|at the latest|no later|latest|tell (?:the|my|them|her|him)|otherwise|or else|in time)\b",
    re.IGNORECASE,
)
_OFF = regex(r"\b(?:asked (?:for|off)|off from|free from|from the|leave from|away from|want(?:ed)? (?:off|free))\b", re.IGNORECASE)  # fmt: skip


def _read(text: str, today: date) -> Said | None:
    """The day by which it is decided or an answer is wanted; else the one by which something has to be booked, paid or known."""
    if decided := when_it_is_decided.ANSWER.read(text, today):
        return decided
    days = [one for one in to_come(text, today) if one.lead in _BY or _SURELY.search(one.clause)]
    found = heaviest(tuple(days), Cue(_NEEDED, _OFF), sentences_of(text), IN_SENTENCE)
    return as_said(found.comes, found) if found and found.comes else None


_SURELY = regex(r"\b(?:deposit|must|have to|has to|need to)\b", re.IGNORECASE)

ANSWER = Answer("when-i-need-it", "by which day the writer needs an answer", _read, names=DAY)
