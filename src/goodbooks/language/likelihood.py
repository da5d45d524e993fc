"""How likely a sentence is a task or a request: a small linear model, read from its table.

TF-IDF over the signs of a sentence, with a logistic function over their weighted sum; the tables are
made by `bench/train_tasks.py`.
"""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

from goodbooks.core import catalog

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_STEADY = 0.5
"""What a sign counts that says a turn or a shape rather than words: the same in every sentence."""

_STEADY_SIGNS = ("turn ", "due", "question", "up to ", "no prose")
_UNIT = 100


def figures(signs: Iterable[str], rarity: Mapping[str, float]) -> dict[str, float]:
    """What each known sign of a sentence counts: words by how rare they are, all together as one."""
    known = [sign for sign in signs if sign in rarity]
    words = {sign: rarity[sign] for sign in known if not _is_steady(sign)}
    size = math.sqrt(sum(figure * figure for figure in words.values())) or 1.0
    found = {sign: figure / size for sign, figure in words.items()}
    found.update((sign, _STEADY) for sign in known if _is_steady(sign))
    return found


def _is_steady(sign: str) -> bool:
    return sign.startswith(_STEADY_SIGNS) or sign.endswith(" names")


class Table:
    """Weights and rarities by sign, from lines of weight, rarity and sign, set apart by tabs."""

    def __init__(self, text: str) -> None:
        self.weights: dict[str, float] = {}
        self.rarity: dict[str, float] = {}
        for line in text.split("\n"):
            if line and line[0] != ";":
                weight, rarity, sign = line.split("\t")
                self.weights[sign] = int(weight) / _UNIT
                self.rarity[sign] = float(rarity)
        self._bias = self.weights.pop("", 0.0)
        self.rarity.pop("", None)

    def likelihood(self, signs: Iterable[str]) -> float:
        """How likely a sentence with these signs is one, from 0 to 1."""
        found = figures(signs, self.rarity)
        score = (
            math.fsum(self.weights[sign] * figure for sign, figure in found.items()) + self._bias
        )
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


@cache
def table(name: str) -> Table:
    """The shipped table of that name: tasks, or requests."""
    import goodbooks.language

    return Table(catalog.texts(goodbooks.language, ".table")[name])
