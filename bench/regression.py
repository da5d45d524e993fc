"""Logistic regressions over signs, and their tables: from nothing, all texts at once, the same each time.

Accelerated gradient descent (Y. Nesterov, 1983) with an L2 penalty on every weight but the one that all texts have.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

LENGTH, UNIT, STRANGE = 3.0, 100, 2
"""How long the signs of a text are together, what a weight is told in, and how many signs a strange word is: as in `goodbooks.language.learned.weights`."""


class Told(NamedTuple):
    """A sentence or a message: its signs, the names it is one of, and how much it counts."""

    signs: frozenset[str]
    names: frozenset[str]
    counts: float = 1.0


class Settings(NamedTuple):
    """How often a sign must be met, the penalty, the turns, and the least weight that is kept, in hundredths."""

    fewest: int = 3
    penalty: float = 1.0
    turns: int = 150
    least: int = 12


class _Texts:
    """Texts as rows of figures: of each the signs that count, all together as long as those of any other."""

    def __init__(self, told: Sequence[Told], kept: Sequence[str]) -> None:
        at = {sign: number for number, sign in enumerate(kept)}
        known = [sorted(at[sign] for sign in one.signs if sign in at) for one in told]
        self.size = len(kept)
        self.count = len(told)
        self._rows = np.repeat(np.arange(len(told)), [len(one) for one in known])
        self._cols = np.array([col for one in known for col in one], dtype=np.int64)
        strange = (sum(sign[:2] == "w " and sign not in at for sign in one.signs) for one in told)
        sizes = [len(one) + STRANGE * many or 1 for one, many in zip(known, strange, strict=True)]
        self._figures = np.repeat(LENGTH / np.sqrt(sizes), [len(one) for one in known])
        self.counts = np.array([one.counts for one in told])

    def scores(self, weights: Floats) -> Floats:
        """The sum of each text."""
        return np.bincount(self._rows, self._figures * weights[self._cols], self.count)

    def back(self, errors: Floats) -> Floats:
        """What each sign has to do with the errors of the texts."""
        return np.bincount(self._cols, self._figures * errors[self._rows], self.size)

    def steepness(self) -> Floats:
        """How steep each sign's weight can get, at most, and at the end that of the weight all texts have."""
        long = self.scores(np.ones(self.size)) + 1
        return 0.25 * np.append(self.back(self.counts * long), self.counts @ long)


def trained(parts: Sequence[tuple[Sequence[str], Sequence[Told]]], settings: Settings) -> list[str]:
    """The lines of a table: names, each part weighed among its own texts, by the signs of the first part's."""
    counts = Counter(sign for one in parts[0][1] for sign in one.signs)
    kept = sorted(sign for sign, count in counts.items() if count >= settings.fewest)
    columns = []
    for names, told in parts:
        texts = _Texts(told, kept)
        rates = 1 / (texts.steepness() + settings.penalty)
        for name in names:
            wanted = np.array([float(name in one.names) for one in told])
            columns.append(_weights(texts, wanted, settings, rates))
    lines = [" ".join(name for names, _ in parts for name in names)]
    lines.append(_line("", [column[-1] for column in columns], 1))
    each = (_line(sign, [c[n] for c in columns], settings.least) for n, sign in enumerate(kept))
    return [*lines, *(line for line in each if "\t" in line)]


def _weights(texts: _Texts, wanted: Floats, settings: Settings, rates: Floats) -> Floats:
    """The weights for one name, with the one that every text has at the end."""
    weights, before = np.zeros(texts.size + 1), np.zeros(texts.size + 1)
    for turn in range(settings.turns):
        ahead = weights + (turn / (turn + 3)) * (weights - before)
        likely = 1 / (1 + np.exp(-texts.scores(ahead[:-1]) - ahead[-1]))
        errors = texts.counts * (wanted - likely)
        step = texts.back(errors) - settings.penalty * ahead[:-1]
        before = weights
        weights = ahead + rates * np.append(step, errors.sum())
    return weights


def _line(sign: str, each: Sequence[float], least: int) -> str:
    """A sign with its weights in hundredths, those that count for something."""
    whole = [round(UNIT * float(weight)) for weight in each]
    parts = (f"{chr(ord('a') + n)}{w}" for n, w in enumerate(whole) if abs(w) >= max(least, 1))
    return "\t".join([sign, *parts])
