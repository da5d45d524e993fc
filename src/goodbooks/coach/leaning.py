"""What a sentence, and a message, lean to by their words: a small linear model, for what no phrase has foreseen.

A sentence is weighed by its words and pairs of words cut to their first letters, by what it does, and
by the groups of words in `groups.txt`, beside whom it speaks of. The weights stand in two tables, made by
`bench/train_coach.py` from messages written for this project: they hold no sentence and no name of them.
"""

from __future__ import annotations

import math
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from goodbooks.core import catalog

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from goodbooks.language.letter import Sentence

_CUT, _EARLY, _UNIT, _LENGTH = 5, 2, 100, 3.0
_SURE, _FEWEST = 0.0, 4
"""How sure the table must be, as the logarithm of the odds; and of how few words nothing is said."""
_RULES = {
    "blame": "blame",
    "emotion": "emotion-dump",
    "excuses": "excuse",
    "hedging": "",
    "hostile-tone": "sharp-words",
    "lowering-others": "raised-by-lowering",
    "no-actor": "no-actor",
    "self-undermining": "lowered-self",
    "stock-phrases": "machine-phrase",
}
"""The rule that speaks for each flaw of the table."""
_PERSONS = ("you", "they", "i", "not")


def signs(sentence: Sentence, purpose: str) -> frozenset[str]:
    """What a sentence is weighed by, in a message for a purpose."""
    words = [word.lower().replace("’", "'") for word in sentence.words]
    cut = [word[:_CUT] for word in words]
    found = {f"w {word}" for word in cut}
    found |= {f"b {one} {other}" for one, other in pairwise(cut)}
    groups = {group for word in words for group in _groups_of(word)}
    found |= {f"g {group}" for group in groups}
    found |= {f"p {who} {group}" for who in groups.intersection(_PERSONS) for group in groups}
    found |= {f"a {act}" for act in sentence.acts}
    found.add(f"for {purpose}")
    return frozenset(found)


def signs_of_all(sentences: Sequence[Sentence], guess: str) -> frozenset[str]:
    """What a message is weighed by; `guess` is the purpose that its cues speak for."""
    found = {f"guess {guess}"}
    for sentence in sentences:
        place = "first" if sentence.number < _EARLY else ""
        last = "last" if sentence.number == len(sentences) - 1 else ""
        own = signs(sentence, "")
        found |= own
        found |= {f"{at} {sign}" for sign in own if sign[0] == "a" for at in (place, last) if at}
    return frozenset(found)


class Weights:
    """A table: for each sign its weight for each of several names; a line a sign, set apart by tabs."""

    def __init__(self, text: str) -> None:
        self._by_sign: dict[str, tuple[tuple[str, float], ...]] = {}
        for line in text.split("\n"):
            if line and line[0] != ";":
                sign, _, rest = line.partition("\t")
                pairs = (pair.rpartition(" ") for pair in rest.split("\t"))
                self._by_sign[sign] = tuple((name, int(w) / _UNIT) for name, _, w in pairs)

    def signs(self) -> tuple[str, ...]:
        """The signs that have a weight."""
        return tuple(self._by_sign)

    def scores(self, signs: Iterable[str]) -> dict[str, float]:
        """The sum of each name; all signs of a text together count as much as those of any other."""
        known = sorted(sign for sign in signs if sign in self._by_sign)
        size = _LENGTH / math.sqrt(len(known) or 1)
        found = dict(self._by_sign.get("", ()))
        for sign in known:
            for name, weight in self._by_sign[sign]:
                found[name] = found.get(name, 0.0) + weight * size
        return found


def leanings(sentence: Sentence, purpose: str) -> Iterator[str]:
    """The rules that the words of a sentence speak for together, each with its table's word."""
    if len(sentence.words) < _FEWEST:
        return
    scores = weights("flaws").scores(signs(sentence, purpose))
    for name, score in scores.items():
        if score >= _SURE:
            yield _RULES.get(name) or ("hedged-ask" if "ask" in sentence.acts else "hedged-fact")


@cache
def weights(name: str) -> Weights:
    """The table of that name: purposes, or flaws."""
    import goodbooks.coach

    return Weights(catalog.texts(goodbooks.coach, ".table").get(name, ""))


@cache
def _groups_of(word: str) -> tuple[str, ...]:
    """The groups that a word is in."""
    whole, beginnings = _groups()
    found = set(whole.get(word, ()))
    for length in range(2, len(word) + 1):
        found.update(beginnings.get(word[:length], ()))
    return tuple(sorted(found))


@cache
def _groups() -> tuple[Mapping[str, list[str]], Mapping[str, list[str]]]:
    """The groups by whole words, and by beginnings."""
    whole: dict[str, list[str]] = {}
    beginnings: dict[str, list[str]] = {}
    for name, word in _members():
        into = beginnings if word.endswith("*") else whole
        into.setdefault(word.rstrip("*"), []).append(name)
    return whole, beginnings


def _members() -> Iterator[tuple[str, str]]:
    import goodbooks.coach

    for name, words in catalog.records(catalog.texts(goodbooks.coach, ".txt")["groups"])[0].items():
        for word in words.split():
            yield name, word
