"""That the writer was told to lose the job over it: “if I go I'm fired”, “then you needn't come back”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.answering import Answer
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from datetime import date

_WOULD = r"(?:I|you)(?:['’]m|['’]re|['’]ll|['’]ll be|['’]d|['’]d be| am| are| will| will be| would| would be)?"
_LOSES = r"(?:(?:as good as )?(?:fired|sacked|dismissed|terminated|laid off|let go|out(?: of (?:a|my|your) job| the door)?(?=[.,;!”\"'’]| if\b|\Z))|lose (?:my|your) job|need ?(?:n['’]t|not|n[’]t) (?:bother )?(?:to )?com(?:e|ing) back|never come back)"
_IF = r"(?:if|should|when|the (?:day|moment|minute))"
_THREAT = (
    regex(rf"\b{_IF} (?:I|you)\b[^.;!?]{{1,60}}?,? (?:then )?{_WOULD} {_LOSES}", re.IGNORECASE),
    regex(rf"\b(?:said|says|told me|tells me|threatened|threatens|warned|warns|or else|otherwise)\b[^.;!?]{{0,30}}? {_WOULD} {_LOSES}[^.;!?]*\bif (?:I|you)\b", re.IGNORECASE),
    regex(r"\b(?:threatened|threatens|threatening) (?:to (?:fire|sack|dismiss|let go of|terminate) me|me with (?:dismissal|termination|the sack|being fired))\b", re.IGNORECASE),
    regex(r"\b(?:don['’]?t|do not|need ?n['’]?t|not) (?:bother|even think of|think about) coming back\b", re.IGNORECASE),
)  # fmt: skip
"""How one says that the job was put at stake, for something the writer wants to do."""


def _read(text: str, _today: date) -> Said | None:
    """That it was threatened, with the first sentence that says so."""
    for passage in passages_of(text):
        if not passage.text.endswith("?") and any(one.search(passage.text) for one in _THREAT):
            return Said("lose my job", passage.text)
    return None


ANSWER = Answer(
    "my-job-threatened",
    "that the job was put at stake for something the writer wants to do",
    _read,
    is_only_offered=False,
)
