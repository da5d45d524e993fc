"""What the words of a story weigh for each situation: a small linear model, read from its table.

Margins between TF-IDF figures of `signs`, learned by `bench/train_situations.py` from stories that were written for it. A table
(`goodbooks.language.learned.keyed`) holds no word of any story.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from goodbooks.core import catalog
from goodbooks.language.learned.keyed import Weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

UNIT = 100
"""In what the weights of a phrase are told."""
STRANGE, OWN_WORK = "strange", "own-work"
"""What the second table tells apart."""


def table(name: str) -> str:
    """The text of one of the tables that come with the program."""
    import goodbooks.situations

    return catalog.text(goodbooks.situations, f"{name}.table")


def weights_of(name: str) -> Weights:
    """One of the tables of weights that come with the program."""
    import goodbooks.situations

    return Weights(catalog.data(goodbooks.situations, f"{name}.weights"))


@cache
def weights() -> Weights:
    """The table that tells situations apart."""
    return weights_of("words")


@cache
def strange_weights() -> Weights:
    """The table that tells the words of one's own work from those of other matters."""
    return weights_of("strange")


def wording(table: Weights, signs: Iterable[str]) -> float:
    """How far the words of a story are those of other matters: above 0, more than of one's own work."""
    scores = table.scores(signs)
    return scores[STRANGE] - scores[OWN_WORK]


@cache
def phrase_weights() -> Mapping[tuple[str, str], float]:
    """How much each phrase of a scene speaks for it: the logarithm of a likelihood ratio, by scene and phrase."""
    lines = table("phrases").split("\n")
    parts = (line.split("\t") for line in lines if line)
    return {(scene, phrase): int(weight) / UNIT for scene, weight, phrase in parts}
