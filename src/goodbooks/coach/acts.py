"""What each sentence of a message does: asks, offers, reads, promises, tells, thanks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.rule import cues
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.language.text.letter import Letter, Sentence

_DATED = regex(
    r"\b(?:\d{4}-\d\d-\d\d|\d{1,2}[:.h]\d\d(?!\d|%|,)|\d{1,2} ?(?:am|pm|h)\b|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}/\d{1,2})",
    re.IGNORECASE,
)
_FIGURE = regex(r"(?<![\w])[€$£]?\d")
TELLING = frozenset({"ask", "offer", "interpretation", "thanks", "apology"})


def with_acts(letter: Letter) -> tuple[Sentence, ...]:
    """The sentences of a message, each with what it does."""
    return tuple(one._replace(acts=frozenset(_acts(one))) for one in letter.sentences)


def _acts(sentence: Sentence) -> Iterator[str]:
    """What a sentence does, by its cues, its question mark, its days and its figures; a fact where it does nothing else."""
    found: set[str] = set()
    for cue, phrase in cues().phrases.fitting(sentence.keys):
        if cue.name not in found and any(phrase.found(sentence.text, sentence.small)):
            found.add(cue.name)
    if sentence.is_question:
        found.add("ask")
    if "date" not in found and _DATED.search(sentence.text):
        found.add("date")
    if _FIGURE.search(sentence.text):
        found.add("figure")
    if not found & TELLING:
        found.add("fact")
    return iter(found)
