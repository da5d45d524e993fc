"""What the words of a story weigh for each situation: a small linear model, read from its table.

Softmax regression over TF-IDF figures of `signs`; made by `bench/train_situations.py` from stories that
were written for it. A line of the table is a sign, how rare it is, and its weights by situation.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from goodbooks.core import catalog

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

UNIT = 100
STRANGE, OWN_WORK = "strange", "own-work"
"""What the second table tells apart."""


Line: TypeAlias = "tuple[float, list[tuple[int, float]]]"
"""What a sign weighs: how rare it is, and its weights by the number of the situation."""


class Weights:
    """The table, in the order of its signs: a line is only looked for and taken apart when a story holds its sign."""

    def __init__(self, text: str) -> None:
        head, _, rest = text.partition("\n")
        self.names = tuple(head.split("\t")[2].split())
        self._lines = rest.rstrip("\n").split("\n")

    def scores(self, signs: Iterable[str]) -> dict[str, float]:
        """How much the words speak for each situation, by name."""
        return self.summed(self.found(signs).values())

    def found(self, signs: Iterable[str]) -> dict[str, Line]:
        """Those of the signs that the table holds, with what they weigh."""
        lines: dict[str, Line] = {}
        for sign in sorted(signs):
            begin = f"{sign}\t"
            at = bisect_left(self._lines, begin)
            if at < len(self._lines) and self._lines[at].startswith(begin):
                _, rare, pairs = self._lines[at].split("\t")
                each = [pair.split(":") for pair in pairs.split()]
                rarity = float(rare)
                lines[sign] = rarity, [(int(n), int(weight) / UNIT * rarity) for n, weight in each]
        return lines

    def summed(self, lines: Iterable[Line], least: float = 0.0) -> dict[str, float]:
        """What lines weigh together, by situation; `least` is a size of text below which so much less is said."""
        totals, squares = [0.0] * len(self.names), 0.0
        for rarity, weights in lines:
            squares += rarity * rarity
            for number, weight in weights:
                totals[number] += weight
        size = max(least, math.sqrt(squares)) or 1.0
        return dict(zip(self.names, [total / size for total in totals], strict=True))


def table(name: str) -> str:
    """The text of one of the tables that come with the program."""
    import goodbooks.situations

    return catalog.text(goodbooks.situations, f"{name}.table")


@cache
def weights() -> Weights:
    """The table that comes with the program."""
    return Weights(table("words"))


@cache
def strange_weights() -> Weights:
    """The table that tells the words of one's own work from those of other matters."""
    return Weights(table("strange"))


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
