"""Whether “he” or “she” in an answer is somebody else than the boss who reads it, by the story: then it is no “you”."""

from __future__ import annotations

import re
from functools import lru_cache

from goodbooks.core.regex import regex
from goodbooks.situations.people.mentions import BOSS
from goodbooks.situations.people.persons import named_in
from goodbooks.situations.people.understood import passages_of
from goodbooks.situations.people.who_speaks import who_is_at

_SHE, _HE = regex(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE), regex(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)  # fmt: skip
_ACTS = regex(r"\b(?:[Hh]e|[Ss]he)\b")
_WOMAN = regex(r"\b(?:Mrs|Ms|Miss|Frau|Mme|Madame|Sister|Señora|Signora)\b")
_MAN = regex(r"\b(?:Mr|Herr|Monsieur|Father|Señor|Signor)\b")
_A_BOSS = regex(r"\b(?:my|our|the|same) (?:\w+ )?(?:boss|manager|supervisor|director|head|chief|chef|lead|superior|principal|owner)\b", re.IGNORECASE)  # fmt: skip
_ASKED_BOSS = regex(rf"\bI (?:\w+ ){{0,2}}?(?:asked|told|called|rang|mailed|went to|wrote to|spoke (?:to|with)) {_A_BOSS.pattern}[^.!?]*[.!?]+[\"”]? (?P<who>he|she)\b", re.IGNORECASE)  # fmt: skip
"""Whoever answers right behind what the writer asked the boss."""
_SOMEBODY = regex(
    r"\b(?:one of (?:us|them|the \w+|my \w+|our \w+)|one(?:['’]s| is| has| does)|an?(?:other)? (?:[\w-]+ )?(?:colleague|co-?worker|teammate|workmate|woman|man|lady|guy|person|client|customer|patient|nurse|trainee|apprentice|intern|assistant|associate|partner|driver|teacher|cook|clerk)"
    r"|(?:my|our|the) (?:[\w-]+ )?(?:colleague|co-?worker|teammate|workmate|client|customer|trainee|apprentice|intern|assistant|deputy|successor|predecessor|neighbour|wife|husband|partner|daughter|son|mother|father|sister|brother|new hire|new (?:girl|guy|one)))\b",
    re.IGNORECASE,
)
"""Somebody who is told of without a name, and is no boss."""


def is_of_another(words: str, told: str, boss: str) -> bool:
    """Whether words speak of a “she” or a “he” who is not the boss of the story: who is a “he” there, or is called neither while somebody else is."""
    genders = _genders(words)
    if len(genders) != 1 or not told:
        return False
    of_the_boss = _of_the_boss(told, boss)
    if of_the_boss:
        return genders.isdisjoint(of_the_boss)
    return _is_told_of_another(told, boss, *genders)


def _genders(words: str) -> frozenset[str]:
    return frozenset(name for name, sign in (("she", _SHE), ("he", _HE)) if sign.search(words))


@lru_cache(maxsize=8)
def _of_the_boss(told: str, boss: str) -> frozenset[str]:
    """How a story speaks of the boss, “he” or “she”, or is said by their title; empty where it does neither."""
    if _WOMAN.search(boss) or _MAN.search(boss):
        return frozenset(["she" if _WOMAN.search(boss) else "he"])
    answered = (hit["who"].lower() for hit in _ASKED_BOSS.finditer(" ".join(told.split())))
    acting = (
        hit[0].lower()
        for number, one in enumerate(passages_of(told))
        for hit in _ACTS.finditer(" ".join(one.text.split()))
        if who_is_at(told, number, hit.start()).who == BOSS
    )
    return frozenset((*answered, *acting))


def _is_told_of_another(told: str, boss: str, gender: str) -> bool:
    """Whether the first “she” of a story stands behind somebody else, with no boss between."""
    first = (_SHE if gender == "she" else _HE).search(told)
    if first is None:
        return False
    before = told[: first.start()]
    others = [hit.start() for hit in _SOMEBODY.finditer(before)]
    for one in named_in(told):
        if not {*one.name.split()} & {*boss.split()}:
            others += [hit.start() for hit in re.finditer(rf"\b{re.escape(one.name)}\b", before)]
    bosses = [hit.start() for hit in _A_BOSS.finditer(before)]
    if boss[:1].isupper():
        bosses += [hit.start() for hit in re.finditer(rf"\b{re.escape(boss)}\b", before)]
    return bool(others) and max(others) > max(bosses, default=-1)
