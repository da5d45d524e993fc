"""Whether “he”, “she”, “him” or “her” in a sentence of a story is surely one and the same somebody, such as the boss, so that it may be said to them as “you”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.mentions import BOSS, ME, NOBODY, OTHER
from goodbooks.situations.people.persons import named_in
from goodbooks.situations.people.understood import passages_of
from goodbooks.situations.people.who_speaks import Who, who_does, who_is_at

if TYPE_CHECKING:
    from collections.abc import Sequence

_ACTS = regex(r"\b(?:[Hh]e|[Ss]he)\b")
_BACK = 6
"""So many sentences back, at most, stands whom a sentence speaks of."""
_NEAR = 2
"""So many sentences back, at most, stands the name of whom a sentence speaks of."""
_BESIDE = regex(r"\b(?:him|her|hers|his|himself|herself)\b")


def speaks_of_somebody(words: str) -> bool:
    """Whether words speak of a “he” or a “she”."""
    return _ACTS.search(words) is not None or _BESIDE.search(words) is not None


_THEIRS = regex(
    r"\b(?:his\b(?! own self)|her\b(?= (?!the\b|an?\b|my\b|our\b|how\b|what\b|where\b|when\b|to\b|in\b|on\b|for\b|with\b|until\b|before\b|after\b|and\b|all\b|every|each\b|that\b|this\b)\w))"
)
_THEM = regex(r"\b(?:[Hh]e|[Ss]he|him|her)\b")
_SELF = regex(r"\b(?:himself|herself|hers)\b|\b(?:[Hh]e|[Ss]he)['’]")


def said_by_name(story: str, passage: str, words: str, reader: str) -> str:
    """Words of a sentence of a story with the name of the one whom “he”, “she”, “him” or “her” means in it, where that is somebody else than the `reader` who was named last; "" where it may be another, or has no name."""
    every = [" ".join(one.text.split()) for one in passages_of(story)]
    number = next((at for at, one in enumerate(every) if " ".join(passage.split()) in one), -1)
    if number < 0 or _SELF.search(words):
        return ""
    if _last_spoken_of(story, every, number).who != OTHER:
        return ""
    name = _named_last(story, number)
    is_beside = re.search(rf"\b[A-ZÀ-Þ][\w'’-]+,? (?:and|or) {re.escape(name)}\b|\b{re.escape(name)},? (?:and|or) [A-ZÀ-Þ]", story)  # fmt: skip
    if not name or is_beside or {*name.split()} & {*reader.split()}:
        return ""
    return _THEM.sub(name, _THEIRS.sub(f"{name}'s", words))


def _named_last(story: str, number: int) -> str:
    """Who alone is named in a sentence of a story, or in the nearest one before it that names anybody; "" for several, and for nobody near."""
    people = named_in(story)
    for at in range(number, max(-1, number - _NEAR - 1), -1):
        names = {one.name for one in people if any(place[0] == at for place in one.places)}
        if names:
            return names.pop() if len(names) == 1 else ""
    return ""


def is_surely(story: str, passage: str, reader: str, *, is_boss: bool) -> bool:
    """Whether everybody who is “he” or “she” in a sentence of a story is the `reader`, who may be the boss; a doubt is a no."""
    every = [" ".join(one.text.split()) for one in passages_of(story)]
    plain = " ".join(passage.split())
    number = next((at for at, one in enumerate(every) if plain in one or one in plain), -1)
    if number < 0:
        return False
    acting = [who_is_at(story, number, one.start()) for one in _ACTS.finditer(every[number])]
    if acting and all(one.who != NOBODY for one in acting):
        return all(_is(one, reader, is_boss=is_boss) for one in acting)
    if any(one.who == OTHER and not _is(one, reader, is_boss=is_boss) for one in acting):
        return False
    return _is(_last_spoken_of(story, every, number), reader, is_boss=is_boss)


def _last_spoken_of(story: str, every: Sequence[str], number: int) -> Who:
    """Who acts last in a sentence or in those right before it, beside the writer; NOBODY where they tell of none."""
    for at in range(number, max(-1, number - _BACK), -1):
        acting = (
            who_is_at(story, at, one.start()) for one in reversed([*_ACTS.finditer(every[at])])
        )
        for who in (*acting, who_does(story, every[at])):
            if who.who not in (ME, NOBODY):
                return who
    return Who(NOBODY)


def _is(who: Who, reader: str, *, is_boss: bool) -> bool:
    if who.who == BOSS:
        return is_boss
    return who.who == OTHER and bool({*who.called.split()} & {*reader.split()})
