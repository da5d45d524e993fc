"""What somebody asked of me, as it is told back to them: their question, and of a suspicion only what it is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import going_on, sentence, short_day, shortened
from goodbooks.core.regex import regex
from goodbooks.language.retold.as_you_asked import as_you_asked
from goodbooks.language.retold.asked_about import is_suspicion, topic_of, without_yes_or_no
from goodbooks.language.retold.told_back import without_threat

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.entries.request import Request

_LONGEST, _SHORT = 160, 90
_HOW_IT_WAS_WANTED = regex(
    r"(?:[,;–]| -)\s*(?:and )?(?:(?:he|she|they|who) )?(?:wants?|wanted|needs?|needed|would like|is waiting|waits) (?:to (?:know|hear|have|see|get)|it|this|that|an? (?:answer|word|reply)|for (?:it|an answer|a word))\b[^?]*\Z",
    re.IGNORECASE,
)
_YES_OR_NO = regex(r"(?:Yes|No|Not|Ja|Nein|Oui|Non)\b")


def as_asked(words: str, longest: int = _LONGEST) -> str:
    """How it goes on behind “you asked”: “when it is live”, “: “May we go on?””, and of a suspicion “about the rinse check”; "" for one that names nothing."""
    words = without_my_note(words)
    if is_suspicion(words):
        topic = topic_of(words)
        return f" about {topic}" if topic else ""
    what = shortened(without_yes_or_no(without_threat(words)), longest)
    told = as_you_asked(what)
    return f" {told}" if told else f": “{what}”"


def without_my_note(words: str) -> str:
    """Their question without what I wrote behind it for myself: “, wants to know Thursday”."""
    return _HOW_IT_WAS_WANTED.sub("", words)


def in_answer(asked: Request, words: str, today: date) -> str:
    """That they have my answer to what they asked, in its `words`; "" or a mark where it has none for them."""
    day = short_day(asked.on, today)
    what = as_asked(asked.asks_what(), _SHORT)
    said = going_on(words.rstrip(" .")) if words and not words.startswith("[") else ""
    said = said[:1].lower() + said[1:] if _YES_OR_NO.match(said) else said
    if not what:
        return sentence(f"To your question of {day}: {said}") if said else f"You have my answer to your question of {day}."  # fmt: skip
    if said:
        stop = "" if what.startswith(":") else ":"
        return sentence(f"You asked{what}{stop} {said}") if stop else sentence(f"You asked on {day}{what}. My answer: {said}")  # fmt: skip
    return f"{sentence(f'You asked on {day}{what}')} You have my answer."
