"""The day by which word is wanted, where what is asked about has a day of its own: "Can you confirm it opens on the 11th? I need your answer by Thursday."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.regex import regex
from goodbooks.language.days.dues import due_in, named_days
from goodbooks.proposals.reading.behind import only_wants_an_answer

if TYPE_CHECKING:
    from goodbooks.language.days.due import Due
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing

_FAR = 2
_TELLS = r"(?:confirm|tell|say|let (?:me|us) know|advise|check|find out|clarify|assure|promise|guarantee|answer|state|reply)\b"
_ASKS_FOR_WORD = regex(
    rf"(?:.*[,;:.–—]\s*|\W*)(?:(?:and|but|so|also|please|pls|kindly|just) )*"
    rf"(?:(?:can|could|will|would) (?:you|someone|anyone) (?:please |kindly |just )*|(?:i|we) need you to |(?:may|might|must) i ask you to |(?:i|we) (?:must |would like to )?ask you to )?{_TELLS}",
    re.IGNORECASE,
)
_WHETHER = regex(
    r"\W*(?:and |but |so |also )?(?:is|are|was|were|do|does|did|has|have|when|which|who|how|what|where)\b",
    re.IGNORECASE,
)
_JOINT = regex(r"(?:[,;:–—]|\s-)+ ?(?:and |but |or |so )?|\b(?:and|but) ", re.IGNORECASE)


_AT_THE_LATEST = regex(r"\W*(?:at the (?:very )?latest|please|thanks|thank you)\b", re.IGNORECASE)
_FEWEST_WORDS = 2


class WordWanted(NamedTuple):
    """The day by which word is wanted, and the sentence that says so where it says more: what happens otherwise, or why."""

    due: Due
    words: str


def word_wanted(writing: Writing, said: Said) -> WordWanted | None:
    """Until when, where a sentence asks for word only and names another day for the word, in it or close behind."""
    asks = _ASKS_FOR_WORD.match(said.text) or (
        "question" in said.acts and _WHETHER.match(said.text)
    )
    if not asks:
        return None
    return _within(writing, said) or _behind(writing, said)


def _within(writing: Writing, said: Said) -> WordWanted | None:
    for joint in _JOINT.finditer(said.text):
        found = _read(writing, said.text[joint.end() :])
        if found is not None:
            at = joint.end()
            due = found.due._replace(start=found.due.start + at, end=found.due.end + at)
            return found._replace(due=due)
    return None


def _behind(writing: Writing, said: Said) -> WordWanted | None:
    after = [one for one in writing.said if one.start > said.start][:_FAR]
    return next((found for one in after if (found := _read(writing, one.text))), None)


_THEN = regex(
    r"(?i:^(?P<named>.*)\b(?:and|so i|so we|but) (?:would like|['’]d like|want|need|have|must|wish) to (?:know|hear|have (?:your|the|an) (?:answer|word|reply)) (?P<it>(?:by|before) then)\b)"
)
"""A deed of the writer on a day, and the word that is wanted by then."""


def _by_then(writing: Writing, text: str) -> Due | None:
    found = _THEN.match(text)
    named = list(named_days(found["named"], writing.on, writing.habits)) if found else []
    if found is None or not named or named[-1].on < writing.on:
        return None
    return named[-1]._replace(
        words=found["it"], start=found.start("it"), end=found.end("it"), lead="by"
    )


def wants_word_by_then(text: str) -> bool:
    """Whether a sentence names a deed of its writer only to say until when they want word: "I settle it on Monday and would like to know by then"."""
    return _THEN.match(text) is not None


def _read(writing: Writing, text: str) -> WordWanted | None:
    due = due_in(text, writing.on, writing.habits) or _by_then(writing, text)
    if due is None or not (only_wants_an_answer(text, due) or wants_word_by_then(text)):
        return None
    more = _AT_THE_LATEST.sub("", text[due.end :]).split()
    return WordWanted(due, " ".join(text.split()) if len(more) >= _FEWEST_WORDS else "")
