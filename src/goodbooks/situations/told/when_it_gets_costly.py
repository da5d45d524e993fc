"""After which day a change becomes costly: “after the 27th every change means a new print run”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.days.days_of import as_said, to_come
from goodbooks.situations.days.days_told import sentences_of
from goodbooks.situations.people.answering import DAY, Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said

_AFTER = regex(
    r"\b(?:after (?:that|this|it|which|then)|after the \d|from then on|from that (?:day|moment)|once (?:that|it|this|the)|(?:that|the) day['’]s (?:past|over|gone)|past that|any later|later than that|after \w+day|later (?:it|that|this|on)|and then (?:it|nobody|we|every)|\bon every|from \w+day on|too late|if \w+ (?:changes?|moves?|switch\w*))\b",
    re.IGNORECASE,
)
_COSTS = regex(
    r"\b(?:chang\w+|switch\w*|mov(?:e|es|ed|ing)|swap\w*|redo\w*|reprint\w*|costs?|costly|expensive|pay|paying|paid|fees?|fine|money|new (?:print run|order|inspection|contract)|start (?:again|over)|thrown away|too late|for nothing|free(?: of charge)?|penalty|(?:twice|double|half) the price)\b",
    re.IGNORECASE,
)


def _read(text: str, today: date) -> Said | None:
    """The day to come after which a sentence, or the one behind it, says that a change costs."""
    sentences = sentences_of(text)
    for one in to_come(text, today):
        own, behind = sentences[one.number], " ".join(sentences[one.number + 1 : one.number + 2])
        is_own = (
            one.lead in ("after", "until", "till", "up to") or _AFTER.search(own)
        ) and _COSTS.search(own)
        is_next = _AFTER.search(behind) and _COSTS.search(behind)
        if one.comes and one.comes > today and (is_own or is_next):
            return as_said(one.comes, one)
    return None


ANSWER = Answer("when-it-gets-costly", "after which day a change becomes costly", _read, names=DAY)
