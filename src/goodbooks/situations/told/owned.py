"""What the writer says the boss is right about: what was theirs to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.situations.people.answering import Answer
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.own_words import THEY
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from datetime import date

_THEY_ARE_RIGHT = regex(
    rf"\b{THEY}(?:(?: is| was|['’]s) (?:\w+ )?right| has a point| had a point)(?: to say| there)?,? (?:that )?(?P<what>(?:he|she|they|I) [^.;!?“”\"]{{4,110}})",
    re.IGNORECASE,
)
_VERBS = {"is": "are", "was": "were", "has": "have", "does": "do"}
_DOES = regex(rf"\b(?:he|she) (?P<verb>{'|'.join(_VERBS)})(?P<tail>n['’]t)?\b", re.IGNORECASE)
_AS_YOU = (
    (regex(r"\b(?:he|she|they)\b", re.IGNORECASE), "you"),
    (regex(r"\b(?:his|her|their)\b(?= \w)", re.IGNORECASE), "your"),
    (regex(r"\b(?:him|her|them)\b", re.IGNORECASE), "you"),
)
_NOT_TURNED = regex(r"\byou(?:['’]s| (?:\w+ly |never |always |only )?(?!always\b|sometimes\b|was\b)[a-z]+(?<![su'’])s)\b", re.IGNORECASE)  # fmt: skip
"""“You hears it”: a verb that is left as it is said of another."""


def _read(text: str, _today: date) -> Said | None:
    """What the writer says the boss is right about, as one would say it to them: “he is right that he should have heard it” is “You should have heard it”."""
    for passage in passages_of(text):
        found = _THEY_ARE_RIGHT.search(passage.text)
        words = _to_them(found["what"].strip(" ,")) if found else ""
        if words and not _NOT_TURNED.search(words):
            return Said(capital(words), passage.text)
    return None


def _to_them(words: str) -> str:
    """Words about the boss, as they are said to the boss."""
    said = _DOES.sub(lambda one: f"you {_VERBS[one['verb'].lower()]}{one['tail'] or ''}", words)
    for pattern, word in _AS_YOU:
        said = pattern.sub(word, said)
    return said


ANSWER = Answer(
    "owned",
    "what the writer says the boss is right about, as one would say it to them",
    _read,
    is_only_offered=False,
)
