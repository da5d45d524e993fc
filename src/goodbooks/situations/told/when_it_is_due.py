"""By which day something is to be done: “he wants the figures changed by Friday”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.days.days_of import IN_CLAUSE, Cue, as_said, to_come
from goodbooks.situations.days.days_told import sentences_of
from goodbooks.situations.people.answering import DAY, Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said

_DUE = regex(
    r"\b(?:done|ready|finish\w*|deliver\w*|due|deadline|wants? (?:it|them|me|us|this|that|the|her|his|my|both)|needs? (?:it|them|me|us|this|that|the|both)|need|must|has to|have to|should|is to be|are to be|be there|submi\w+|send|sent|hand(?:ed)? (?:in|over)|sign\w*|file[sd]?|goes (?:out|in|to)|expects?|demands?|launch\w*|opens?|starts?|begins?|live|by (?:then|the latest)|both)\b",
    re.IGNORECASE,
)
_ELSE = regex(r"\b(?:away|holiday|wedding|off work|on leave|back (?:at|from|on)|in hospital|travel\w*)\b", re.IGNORECASE)  # fmt: skip


def _read(text: str, today: date) -> Said | None:
    """The day to come by which a story says that something is wanted or done; one behind “by” first."""
    cue, sentences = Cue(_DUE, _ELSE), sentences_of(text)
    days = [one for one in to_come(text, today) if cue.weight(one, sentences) >= IN_CLAUSE]
    by = [one for one in days if one.lead in _BY]
    found = next(iter(by or days), None)
    return as_said(found.comes, found) if found and found.comes else None


_BY = ("by", "until", "till", "before", "due", "for", "no later than")


ANSWER = Answer("when-it-is-due", "by which day something is to be done", _read, names=DAY)
