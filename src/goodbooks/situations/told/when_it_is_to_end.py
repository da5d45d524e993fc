"""Until which day something is meant to run: “we could go on so to the end of January”, “a trial until the 13th”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.days.days_of import as_said, to_come
from goodbooks.situations.days.days_told import sentences_of
from goodbooks.situations.people.answering import DAY, Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.days.days_told import DayTold
    from goodbooks.situations.people.names_in import Said

_TRIAL = regex(
    r"\b(?:trial|test run|trial run|pilot|on approval|(?:as|for) a (?:test|try|start|trial)|try (?:it|this|that|me)|try-?out|experiment|probation|go on (?:so|like this|that way))\b",
    re.IGNORECASE,
)
_THEN = regex(
    r"\b(?:(?:look|looks|see|check|checks|judge|judges|decide|decides|talk|review|count|counts|take stock|weigh)(?: \w+){0,2} (?:together|again|at the end|how it (?:went|goes|is)|at it|whether|it over|over it|at the end)|(?:take|takes|have|give|hand|get|gets)(?: \w+){0,2} back|(?:she|he|they) (?:can|could|may|should) (?:check|judge|look|decide|see))\b",
    re.IGNORECASE,
)
"""What is done when a trial ends."""
_LASTS = ("until", "till", "to", "up to", "through")
_MINE = regex(r"\b(?:I['’]d|I would|I['’]ll|I could|give me|let me|let us|we could|for me|on my own|by myself|alone|would do|I (?:want|ask|need|only))\b", re.IGNORECASE)  # fmt: skip
_NOT_MEANT = regex(
    r"\b(?:away|off sick|on leave|on holiday|holiday|open|closed|stand-?in|sitting in|abroad|waits?|waited|not? (?:be )?(?:before|until|till)|contract|the key until|was|were|had|did)\b",
    re.IGNORECASE,
)


_FROM_NOW = regex(r"\bweeks? (?:from (?:today|now)|today)\b", re.IGNORECASE)


def _weight(one: DayTold, sentences: tuple[str, ...]) -> int:
    """How much says that the writer means something to run until a day."""
    if _NOT_MEANT.search(one.clause):
        return 0
    near = " ".join(sentences[max(0, one.number - 1) : one.number + 2])
    is_end = one.lead in _LASTS or _FROM_NOW.search(one.words) is not None
    if _TRIAL.search(one.clause):
        return 5 + is_end
    if is_end and _MINE.search(one.clause):
        return 4
    if is_end and (_MINE.search(sentences[one.number]) or _TRIAL.search(near)):
        return 3
    if _THEN.search(sentences[one.number]) and (_MINE.search(near) or _TRIAL.search(near) or is_end):  # fmt: skip
        return 2
    return 1 if _THEN.search(one.clause) or (is_end and _MINE.search(near)) else 0


def _read(text: str, today: date) -> Said | None:
    """The day to come until which the writer would have something run: the one of which most says so."""
    sentences = sentences_of(text)
    there = [(_weight(one, sentences), -at, one) for at, one in enumerate(to_come(text, today))]
    weight, _, found = max(there, default=(0, 0, None), key=lambda each: each[:2])
    return as_said(found.comes, found) if weight and found and found.comes else None


ANSWER = Answer("when-it-is-to-end", "until which day something is meant to run", _read, names=DAY)
