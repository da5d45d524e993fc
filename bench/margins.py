"""Margins between classes: for each class a linear support vector machine over the same rows, the same each time.

Dual coordinate descent for the squared hinge loss (Hsieh, Chang, Lin, Keerthi and Sundararajan, 2008), one row at
a time in a fixed order, all classes at once; sums go row by row, so that no processor adds in another order.

The order of the turns is nearly the same each time, so that where the rows stand class by class the weights are still some way from the best after all turns; with
an order of its own for each turn (`is_mixed`) they are there after ten. The thresholds of what is told apart by doings and by stories were set with the first, which
is as good there.
"""

from __future__ import annotations

import math
from random import Random
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

TURNS = 30
_FAR, _PRIME = 2654435761, 4294967291


def margins(
    rows: Sequence[Sequence[tuple[int, float]]],
    labels: Sequence[int],
    size: int,
    costs: Sequence[float],
    counts: Sequence[float] = (),
    *,
    is_mixed: bool = False,
) -> Floats:
    """The weights of each sign for each class: a row of signs is a sequence of numbers below `size` with their figures.

    `labels` are the classes of the rows, and `costs` has for each class what it costs to have one of its rows on the wrong side;
    `counts`, where given, how much of that each row counts. `is_mixed` gives each turn an order of its own.
    """
    signs = [np.array([sign for sign, _ in row], dtype=np.int64) for row in rows]
    figures = [np.array([[figure] for _, figure in row]).reshape(-1, 1) for row in rows]
    weights = np.zeros((size, len(costs)))
    wanted = np.where(np.arange(len(costs)) == np.array(labels)[:, None], 1.0, -1.0)
    each = counts or [1.0] * len(labels)
    spare = np.array([0.5 / costs[at] / count for at, count in zip(labels, each, strict=True)])
    lengths = np.array([float(np.sum(one * one)) for one in figures]) + spare
    pulls = np.zeros_like(wanted)
    for turn in range(TURNS):
        for at in _mixed(len(rows), turn) if is_mixed else _ordered(len(rows), turn):
            own, figure = weights[signs[at]], figures[at]
            lacks = wanted[at] * np.add.reduce(own * figure, axis=0) - 1 + spare[at] * pulls[at]
            after = np.maximum(pulls[at] - lacks / lengths[at], 0.0)
            weights[signs[at]] = own + figure * (wanted[at] * (after - pulls[at]))
            pulls[at] = after
    return weights


def _ordered(count: int, turn: int) -> list[int]:
    """The numbers below `count`, far apart in the order of the first turn, and in those of the others much the same."""
    return sorted(range(count), key=lambda at: ((at + turn) * _FAR) % _PRIME)


def _mixed(count: int, turn: int) -> list[int]:
    """The numbers below `count` in an order of this turn alone: by throws of dice, which are the same in every Python for the same seed."""
    dice = Random(turn)
    thrown = [dice.random() for _ in range(count)]
    return sorted(range(count), key=thrown.__getitem__)


def by_rarity(held: Iterable[str], rarity: Mapping[str, float]) -> list[tuple[str, float]]:
    """The signs of a text that are known, each by how rare it is, all of them together of length one."""
    known = sorted(sign for sign in held if sign in rarity)
    size = math.sqrt(math.fsum(rarity[sign] ** 2 for sign in known)) or 1.0
    return [(sign, rarity[sign] / size) for sign in known]
