"""With whom the writer is left alone: “I've been by myself with nine residents since eight”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.answering import Answer
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from datetime import date

_ALONE = regex(
    r"\b(?P<said>I(?:['’]m|['’]ve been| am| was| have been| work(?:ed)?| sit| stand)(?: often| always| mostly| left| now| usually| then| again)? (?:all )?(?:alone|on my own|by myself|single-handed) (?:with|for|on|in charge of) [^.;!?—–]+)",
    re.IGNORECASE,
)
_ENDS = regex(r",? (?:(?:but|because|so|while|although|since (?=(?:he|she|they|the|my)\b))\b|and (?=(?:I|we|he|she|they|it|nobody|the|my)\b)).*|, (?=(?:I|we|he|she|they|it|which|who)\b).*", re.IGNORECASE | re.DOTALL)  # fmt: skip
_NOT_THEM = regex(
    r"(?:with|for|on) (?:my|the|a|this|that|it|him|her|them)? ?(?:coffee|tea|lunch|thoughts?|book|phone|feelings?|anger|problem|this|it|him|her|boss|mail|an hour|hours|days)\b",
    re.IGNORECASE,
)


def _read(text: str, _today: date) -> Said | None:
    """The first clause in which the writer is alone with those in their care, or with a whole place of work."""
    for passage in passages_of(text):
        found = _ALONE.search(" ".join(passage.text.split()))
        if found and not passage.text.rstrip().endswith("?"):
            said = _ENDS.sub("", found["said"], count=1).strip(' ,"”')
            if not _NOT_THEM.search(said):
                return Said(said, passage.text)
    return None


ANSWER = Answer(
    "alone-with-them",
    "with whom, or with what, the writer is left alone",
    _read,
    is_only_offered=False,
)
