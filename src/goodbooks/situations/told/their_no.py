"""What was answered to an ask: in quotation marks, or plainly, as in “The situation's fluid, he says”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.events.quoted import quote_of
from goodbooks.situations.people.answering import Answer
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.own_words import THEY
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from datetime import date

_SAYS = r"(?:says?|said|answers?|answered|replies|replied|goes|went)"
_WHEN_I_ASK = regex(
    rf"\b(?:every|each|any) ?time I (?:\w+ )?ask(?:ed)?[^.!?“”\"]*?,? {THEY} (?:just |only |always |then )?{_SAYS},? [“\"](?P<said>[^“”\"]{{2,90}})[”\"]"
    rf"|\bwhen(?:ever)? I (?:\w+ )?ask(?:ed)?[^.!?“”\"]*?,? {THEY} (?:just |only |always |then )?{_SAYS},? [“\"](?P<then>[^“”\"]{{2,90}})[”\"]",
    re.IGNORECASE,
)
_I_ASKED = regex(r"\bI (?:\w+ ){0,2}(?:asked|brought it up|raised it)\b|\bI (?:mailed|wrote to|reminded) (?:him|her|them)\b", re.IGNORECASE)  # fmt: skip
_AS_SAID = regex(
    rf"\A\W*(?:but |and |well,? )?(?P<said>[^.!?;,“”\"]{{2,80}}), (?i:{THEY}) {_SAYS}\b(?! to\b)"
)
"""Words with who says them behind: “The situation's fluid, he says”."""
_GOES_ON = regex(r" (?!(?:and|then|again|each|every|when|with|as|but)\b)\w")
"""What goes on behind who says it: then that is what was said, and whom I asked, and when, is none of it."""
_WHAT_I_ASKED = regex(
    r"\A[^.!?;,“”\"]*\b(?:whether|if|for|to|about|when|why)\b[^.!?;,“”\"]*, (?:and|but|so)\b"
)
"""What I asked and of whom, with their answer behind it: none of theirs."""


def _read(text: str, _today: date) -> Said | None:
    """What somebody answered to an ask."""
    return quote_of(text, "their no") or _plainly(text)


def _plainly(text: str) -> Said | None:
    """What is answered to an ask: in marks of a word or two, or with who says it behind."""
    every = passages_of(text)
    for passage in every:
        if found := _WHEN_I_ASK.search(passage.text):
            return Said((found["said"] or found["then"]).strip(" .,"), passage.text)
    for at, passage in enumerate(every):
        if not _I_ASKED.search(passage.text):
            continue
        for one in every[at : at + 3]:
            asked = _I_ASKED.search(one.text) if one is passage else None
            rest = one.text[asked.end() :] if asked else one.text
            found = None if asked and _WHAT_I_ASKED.match(rest) else _AS_SAID.match(rest)
            if found and not (asked and _GOES_ON.match(rest, found.end())):
                return Said(found["said"].strip(), one.text)
    return None


ANSWER = Answer("their-no", "what was answered to an ask", _read, is_only_offered=False)
