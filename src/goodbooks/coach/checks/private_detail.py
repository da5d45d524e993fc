"""Finds what is told of home, health or family beyond the one fact that a reader needs for what is asked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.rule import cues, of_checks
from goodbooks.coach.spot import Spot
from goodbooks.coach.view import Twin
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.language.text.letter import part_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from goodbooks.coach.view import View
    from goodbooks.language.text.letter import Sentence

_WEIGHS = {"private": 3, "home": 1}
"""How much a clause weighs by what it tells: one is a fact, several are a story."""
_TOO = {**_WEIGHS, "home-too": 1}
"""The same once the writer's own home has been told of: the doctor and the children, who may be anybody's, are of it."""
_MAY, _MAY_AS_A_REASON = 2, 4
"""How much a message may tell; and how much where it is the reason of an absence, of other hours, or of help."""
_HEARD = ("emotion-dump", "excuse")
"""Rules that have said of the same sentence what this one would say."""
_CLAUSE = regex(
    r"(?<=[,;:–—])\s+|\s+(?=(?:because|since|while|as|now that|so|but|and(?! (?:I|me)\b))\s)",
    re.IGNORECASE,
)
_JOINS = regex(
    r"\A(?:(?:and|but|so|because|since|while|as|now that|hence|therefore|thus|which is why|that is why|that['’]s why)\b,?\s*)+",
    re.IGNORECASE,
)
_TRADE = regex(
    r"\b(?:divorce|marriage|separation|therapy|depression|addiction|rehab|ivf|hormones?|bankruptcy|insomnia|drinking|gambling)"
    r" (?:of|cases?|clients?|files?|practice|group|plans?|team|ward|class|course|workshop|unit|water|list|hearings?|papers|desk|trial|study)\b",
    re.IGNORECASE,
)
"""The same words where they are somebody's work."""
_HANGS = regex(r"(?:if|when|which|who|whose|that|by the way)\b", re.IGNORECASE)
"""How a rest begins that cannot stand alone."""
_GOES_ON = regex(r"and (?:the|an?|my|our|his|her|their|this|that)\b", re.IGNORECASE)
"""How a rest begins that only names one more thing of what was left out."""
_FEWEST = 3
"""Of how few words no sentence is made."""


def find(view: View) -> Iterator[Spot]:
    """The sentences with which a message tells more than a fact; where somebody is thanked for asking, nothing."""
    may = _MAY_AS_A_REASON if view.acts["relief"] else _MAY
    told = 0
    for sentence in view.sentences:
        if not any(_is(sentence, name) for name in _TOO) or sentence.acts & {"thanks", "sympathy"}:
            continue
        told = _told(sentence, told)
        if told > may and not any(view.in_rule(rule, sentence) for rule in _HEARD):
            yield _spot(sentence)


def _told(sentence: Sentence, told: int) -> int:
    """How much a message has told with this sentence, where it had told so much before."""
    for clause in _clauses(sentence):
        told += _weight(clause, _TOO if told else _WEIGHS)
    return told


def _spot(sentence: Sentence) -> Spot:
    """The clause that tells most, and the sentence without all that tell."""
    most = max(_clauses(sentence), key=_weight)
    joined = _JOINS.match(most.text)
    start = joined.end() if joined else 0
    words = most.text[start:].rstrip(" ,;:–—")
    start += most.start
    return Spot(start, start + len(words), words, instead=_without(sentence))


def _clauses(sentence: Sentence) -> Iterator[Sentence]:
    at = 0
    for end in (*(one.end() for one in _CLAUSE.finditer(sentence.text)), len(sentence.text)):
        yield part_of(sentence, at, end)
        at = end


def _weight(clause: Sentence, by: Mapping[str, int] = _TOO) -> int:
    """How much a clause tells."""
    if _TRADE.search(clause.text):
        return 0
    return max((weighs for name, weighs in by.items() if _is(clause, name)), default=0)


def _is(clause: Sentence, name: str) -> bool:
    return any(
        phrase.may_be_in(clause.keys) and any(phrase.found(clause.text, clause.small))
        for phrase in (*cues().by_name[name].phrases, *of_checks().by_name[name].phrases)
    )


def _without(sentence: Sentence) -> str:
    """The sentence without what it tells; "" where too little is left to stand alone."""
    left = "".join(one.text for one in _clauses(sentence) if not _weight(one))
    bare = _JOINS.sub("", left).rstrip(" ,;:–—")
    if left != sentence.text[: len(left)] and _GOES_ON.match(left):
        return ""
    if len(bare.split()) < _FEWEST or _HANGS.match(bare):
        return ""
    return f"“{capital(bare)}{'' if bare[-1] in '.!?' else '.'}”"


TWIN = Twin("private-detail", find)
