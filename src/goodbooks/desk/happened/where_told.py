"""When something was that an answer says in the words of a story: the day and the hour of the sentence that tells it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.days import read_moment
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.situations.days.hours_told import clock_told

if TYPE_CHECKING:
    from datetime import date

_WORD = regex(r"\b(?!(?:that|this|them|they|with|from|have|will|would|then|what|when|about|their|your|the|and|for|his|her|its|has|had|was|are)\b)[^\W\d_]{3,}")  # fmt: skip
_I_TOLD = regex(
    r"\b(?:I|we)(?:['’]d| had| then| also| even)* (?:told|said to|wrote to|informed|rang|phoned|called|promised|announced|asked)\b",
    re.IGNORECASE,
)
"""What the writer passed on is not the word itself."""
_LONG_WORD = regex(r"\b(?!(?:that|this|them|they|with|from|have|will|would|first|then|what|when|after|once|still|again|over|before|just|only|until|there|about|anyway|both|your|their)\b)[^\W\d_]{4,}")  # fmt: skip
_EARLIER = regex(r"\b(?:had|hadn['’]t|before|earlier|previously|once)\b|['’]d (?:\w+ed|told|said)\b", re.IGNORECASE)  # fmt: skip
"""What was before the day of which a story is telling."""
_PARAGRAPH = regex(r"\n\s*\n")
_FEWEST, _MOST_OF = 2, 0.7
"""So many of an answer's words, and so large a part of them, stand in the sentence that tells it."""
_BACK = 2
"""So many sentences before it may name the day of which a sentence goes on."""


class When(NamedTuple):
    """A day as it is kept, with the hour where one is told, "" where no day is, the sentence that has the words, and whether the day stands in that."""

    day: str
    passage: str
    is_its_own: bool


def when_told(answer: str, story: str, today: date) -> When | None:
    """When a story tells what an answer says, with the day that has been; None where no sentence has most of its words, or two do on different days.

    The day stands in that sentence, or else in the ones before it, in the same paragraph.
    """
    every = _sentences(story)
    shares = [_share(answer, one.words) for one in every]
    best = max(shares, default=0.0)
    if best < _MOST_OF:
        return None
    found = [_of(every, at, answer, today) for at, share in enumerate(shares) if share == best]
    dated = [one for one in found if one.day]
    is_one = len({one.day for one in dated}) <= 1
    return (dated or found)[0] if is_one else None


def is_of_the_same(answer: str, told: str) -> bool:
    """Whether an answer says what a story told, be it in other words: one has half of the other's longer words, and two of them where both have more."""
    own, theirs = (
        {word.removesuffix("s") for word in _LONG_WORD.findall(words.lower())}
        for words in (answer, told)
    )
    fewest = min(len(own), len(theirs))
    shared = len(own & theirs)
    return answer == told or (0 < shared >= min(2, fewest) and 2 * shared >= fewest)


class _Sentence(NamedTuple):
    """A sentence of a story, and in which paragraph it stands."""

    words: str
    paragraph: int


def _sentences(story: str) -> list[_Sentence]:
    from goodbooks.situations.people.understood import passages_of

    return [
        _Sentence(" ".join(one.text.split()), len(_PARAGRAPH.findall(story[: one.start])))
        for one in passages_of(story)
    ]


def _words(text: str) -> set[str]:
    return {word.removesuffix("s") for word in _WORD.findall(text.lower())}


def _share(answer: str, sentence: str) -> float:
    """How much of an answer stands in a sentence; 0 for fewer than two words, and for what the writer only passed on."""
    own = _words(answer)
    shared = own & _words(sentence)
    if len(shared) < _FEWEST or _I_TOLD.search(sentence):
        return 0.0
    return len(shared) / len(own)


def _of(every: list[_Sentence], at: int, answer: str, today: date) -> When:
    """The day of a sentence, or of those before it in its paragraph where it names none and tells of nothing that was earlier."""
    said = every[at]
    back = 0 if _EARLIER.search(said.words) else _BACK
    for one in reversed(every[max(0, at - back) : at + 1]):
        days = _days(one.words, answer, today) if one.paragraph == said.paragraph else []
        if len(set(days)) > 1:
            break
        if days:
            hour = clock_told(said.words)
            day = f"{days[0]} {hour}" if hour else days[0]
            return When(day, said.words, is_its_own=one is said)
    return When("", said.words, is_its_own=False)


def _days(sentence: str, answer: str, today: date) -> list[str]:
    """The days that a sentence names and that have been; one that the answer names too is part of what was said."""
    from goodbooks.situations.people.understood import days_in

    read = (read_moment(words.removeprefix("on "), today, is_past=True) for words in days_in(sentence) if words.lower() not in answer.lower())  # fmt: skip
    return [str(one.on) for one in read if not isinstance(one, Unclear) and one.on <= today]
