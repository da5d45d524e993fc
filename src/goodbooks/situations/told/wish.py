"""What the writer would like to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import MONTHS
from goodbooks.core.regex import regex
from goodbooks.situations.people.answering import Answer
from goodbooks.situations.people.own_words import wish_of

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said

_SEASON = r"(?:(?:early |late |mid-)?(?:spring|summer|autumn|winter|easter|christmas)|(?:the )?(?:new|next|coming) (?:year|month|term|season|spring|summer|autumn|winter)|the summer|the autumn)"
_DAY = rf"(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th|\.)?(?: of)? )?(?:{'|'.join(MONTHS)})(?: \d{{4}})?(?: \d{{1,2}}(?:st|nd|rd|th)?\b)?"
_START = rf"(?P<start>(?:from|as of|as from|starting|beginning) (?:{_DAY}|{_SEASON})(?: (?:on|onwards))?)"
_IN_FRONT = regex(rf"\b{_START},? (?:I\b|we\b)(?:(?!\bfrom\b)[^.;!?])*\Z", re.IGNORECASE)
"""The start that a sentence names before its wish: “From 1 February I want to …”."""
_NAMED = regex(rf"\b(?:from|as of|starting|beginning|by|until|in) (?:{_DAY}|{_SEASON})\b", re.IGNORECASE)  # fmt: skip


def _read(text: str, _today: date) -> Said | None:
    """A wish, without what others say in its sentence, and with the start that its sentence names before it."""
    said = wish_of(text)
    if said is None or _NAMED.search(said.words):
        return said
    begin = said.words.rstrip(".…")[:12]
    place = said.passage.find(begin)
    found = _IN_FRONT.search(said.passage[:place]) if place > 0 else None
    if found is None:
        return said
    start = f"{found['start'][:1].lower()}{found['start'][1:]}".removesuffix(" on")
    comma = "," if "," in said.words else ""
    return said._replace(words=f"{said.words.rstrip('.')}{comma} {start}")


ANSWER = Answer(
    "wish",
    "what the writer would like to do, as it goes on after “I'd like to”",
    _read,
    is_only_offered=False,
)
