"""The words in which the last word of a decision that was turned around was given: theirs in quotation marks, or as the writer reports them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.situations.events.reversal import turned_around, without_the_word_before
from goodbooks.situations.events.verdicts import tells_no_word
from goodbooks.situations.people.answering import Answer
from goodbooks.situations.people.names_in import Said

if TYPE_CHECKING:
    from datetime import date

_TELLS = regex(
    r"\b(?P<who>he|she|they)\b[^.!?“”\"]*?\b(?P<verb>said|says|told|tells|to say|to tell|saying|telling)\b",
    re.IGNORECASE,
)
_AS_TOLD = {"saying": "says", "telling": "tells", "to say": "said", "to tell": "told"}


def _read(text: str, today: date) -> Said | None:
    """The quotation, or the report without what led to it: “At five he came by and said do it” is “He said do it”."""
    found = turned_around(text, today)
    if found is None or tells_no_word(found.then.words):
        return None
    then = found.then
    return Said(f"“{then.said}”" if then.said else _reported(without_the_word_before(then.passage)), then.passage)  # fmt: skip


def _reported(passage: str) -> str:
    """What “he” or “she” said, as a sentence tells it, from the verb on that says so; the sentence as it is where no such verb is in it."""
    found = _TELLS.search(passage)
    if found is None:
        return passage
    verb = _AS_TOLD.get(found["verb"].lower(), found["verb"])
    return f"{capital(found['who'].lower())} {verb}{passage[found.end() :]}"


ANSWER = Answer(
    "their-last-word-as-told",
    "the words in which a decision was turned around, quoted or reported; it is offered and never taken unasked",
    _read,
)
