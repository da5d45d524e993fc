"""What the writer wants, in the clause that says it: “I want to run that branch”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.situations.answering import Answer
from goodbooks.situations.own_words import Said
from goodbooks.situations.understood import passages_of
from goodbooks.situations.whose_voice import is_mine

if TYPE_CHECKING:
    from datetime import date

_WANT = regex(
    r"(?<!if )(?<!whether )(?<!that )(?<!than )\bI(?: (?:really|truly|still|do|so|badly|just|only))*"
    r"(?: want(?:ed)?|(?: would|['’]d)(?: really| so| dearly)* (?:love|like))\b"
    r"(?! (?:you|him|her|them|it to|my (?:old|own) life|nothing|to (?:die|cry|scream|sleep|hide|vanish|disappear|sink|be sick|throw|quit|know|ask|say|tell|hear|believe|thank|apologi[sz]e|write|understand))\b)"
    r"(?P<rest>[^.;:!?“”\"]*)",
    re.IGNORECASE,
)
_ENDS = regex(r",? (?:and|but|so) (?:I|he|she|they|it|we|then|now|my|the|there|who|what|how|nobody)\b.*|,? (?:because|since (?=I\b|he\b|she\b|they\b|we\b)|which|although|though|when|while) .*", re.DOTALL)  # fmt: skip
"""Where a wish ends: at its reason, and at what follows from it."""
_SHORTEST, _LONGEST = 3, 110


def _read(text: str, _today: date) -> Said | None:
    """The last wish that a writer tells of themselves, from its “I” on; people come to what they want at the end."""
    found = None
    for passage in passages_of(text):
        for one in _WANT.finditer(passage.text):
            words = _ENDS.sub("", one[0]).strip(" ,-–—")
            is_whole = len(words.split()) >= _SHORTEST and len(words) <= _LONGEST
            if is_whole and is_mine(text, passage.start + one.start()):
                found = Said(capital(words), passage.text)
    return found


ANSWER = Answer(
    "what-i-want", "what the writer wants, in the clause that says it: “I want to run it”", _read
)
