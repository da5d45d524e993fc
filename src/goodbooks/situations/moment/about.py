"""Whether a story is of one's own work, now: weighed by the walks of life to which its words belong.

A walk is a file of words: people above you, people beside you, home, things bought, school and so on. How many of
each a story holds, how sure the likeliest situation is, and what all its words say, are weighed by a small linear model;
its tables are made by `bench/train_situations.py`, from stories that were written for it.
"""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

from goodbooks.core import catalog
from goodbooks.situations.stories.signs import stems
from goodbooks.situations.stories.weights import table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from goodbooks.language.text.letter import Sentence
    from goodbooks.situations.moment.likely import Likely

_UNIT = 100
_FEW_WORDS, _USUAL_WORDS = 12, 40
_SUREST, _SURE_UNIT = 1.0, 0.5
_FARTHEST = 3.0
_OF_HOME = frozenset(["time-off", "step-back", "giving-notice"])
"""Situations that hardly anybody tells without telling of home."""
_FIRST = frozenset(["i", "me", "my", "i'm", "i've", "i'd", "we", "us", "our"])
_I = frozenset(["i", "i'm", "i've", "i'd", "i'll", "me"])
_THIRD = frozenset(["he", "she", "they", "he's", "she's", "they've", "they're"])


def strangeness(marks: Mapping[str, float]) -> float:
    """How far a story is from being of one's own work now: above 0, it is told of something else."""
    learned = _learned()
    return math.fsum(learned.get(name, 0.0) * figure for name, figure in sorted(marks.items()))


def marks_of(
    held: frozenset[str],
    sentences: Sequence[Sentence],
    likeliest: Likely,
    elsewhere: float,
    wording: float,
) -> dict[str, float]:
    """What a story shows of its walk of life, as figures by name.

    `held` are its signs, `likeliest` is its likeliest situation, `elsewhere` what the phrases of "nothing
    fits" count in it, `wording` how far its words are those of other matters.
    """
    counts = _counts_of(held)
    words = sum(len(one.words) for one in sentences)
    long = 1 + 0.5 * math.log(max(1.0, words / _USUAL_WORDS))
    every = sum(counts.values()) + 3
    marks = {name: math.log1p(count) / long for name, count in counts.items()}
    marks |= {f"share of {name}": 2 * count / every for name, count in counts.items()}
    said = {word.lower() for one in sentences for word in one.words}
    return {
        **marks,
        "always": 1.0,
        "surest": min(likeliest.score, _SUREST) / _SURE_UNIT,
        "home for hours": marks["home"] if likeliest.name in _OF_HOME else 0.0,
        "wording": max(-_FARTHEST, min(wording, _FARTHEST)),
        "elsewhere": math.log1p(elsewhere) / long,
        "short": float(words < _FEW_WORDS),
        "first person": float(not said.isdisjoint(_FIRST)),
        "no I": float(said.isdisjoint(_I)),
        "you": float("you" in said and said.isdisjoint(_THIRD)),
        "third person": float(not said.isdisjoint(_THIRD)),
    }


def _counts_of(held: frozenset[str]) -> dict[str, int]:
    """How many words of each walk are among the signs of a story."""
    return {name: len(held & words) for name, words in walks().items()}


@cache
def walks() -> Mapping[str, frozenset[str]]:
    """The words of each walk by its name, cut as the signs of a story are; from the table of them."""
    lines = table("walks").split("\n")
    pairs = (line.split("\t") for line in lines if line)
    return {name: frozenset(cut.split(",")) for name, cut in pairs}


def walks_as_written() -> dict[str, frozenset[str]]:
    """The same from the files in which they are written, for the trainer that makes the table."""
    import goodbooks.situations.walks

    return {
        name: frozenset(
            stems(word) for line in text.split("\n") for word in line.split(", ") if word
        )
        for name, text in catalog.texts(goodbooks.situations.walks, ".txt").items()
    }


@cache
def _learned() -> Mapping[str, float]:
    lines = table("about").split("\n")
    pairs = (line.split("\t") for line in lines if line)
    return {name: int(weight) / _UNIT for name, weight in pairs}
