"""Distributions cut into equally likely values, so that what is unsure is counted, not drawn.

A quantity is a row of NODES values in order, each as likely as the others: the middles of equal
slices of its distribution. No dice: the same answer every time.
"""

from __future__ import annotations

from functools import cache
from math import exp, log
from statistics import NormalDist
from typing import TYPE_CHECKING

from goodbooks.forecast.parameters import NODES, SURE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_STUDENT = (
    0.0, 0.0818030, 0.1647156, 0.2499406, 0.3388870, 0.4333323, 0.5356870, 0.6494728,
    0.7802900, 0.9380510, 1.1432149, 1.4505700, 2.1351823,
)  # fmt: skip
STUDENT = (*(-value for value in reversed(_STUDENT[1:])), *_STUDENT)
"""Student's t with 5 degrees of freedom, scaled to variance 1, in the middles of 25 slices."""


@cache
def slices(count: int = NODES) -> tuple[float, ...]:
    """The middles of equal slices of chance: 0.02, 0.06 ... 0.98 for 25."""
    return tuple((number + 0.5) / count for number in range(count))


@cache
def normal_nodes() -> tuple[float, ...]:
    """The standard normal's values in the middles of the slices."""
    return tuple(map(NormalDist().inv_cdf, slices()))


@cache
def sure_deviation() -> float:
    """How many standard deviations a named low or high lies from the middle."""
    return NormalDist().inv_cdf((1 + SURE) / 2)


def two_piece(low: float, middle: float, high: float) -> tuple[float, ...]:
    """A named low, middle and high as equally likely values.

    A normal distribution on each side of the middle, which is the median: SURE of the chance
    lies between low and high, as people's ranges hold in truth, so some lies beyond each.
    """
    below, above = (middle - low) / sure_deviation(), (high - middle) / sure_deviation()
    return tuple(middle + z * (below if z < 0 else above) for z in normal_nodes())


def logarithmic(low: float, middle: float, high: float) -> tuple[float, ...]:
    """The same in ratios, for what multiplies, such as growth. All must be above 0."""
    return tuple(map(exp, two_piece(log(low), log(middle), log(high))))


def product(one: Sequence[float], other: Sequence[float]) -> tuple[float, ...]:
    """The product of two independent quantities, as equally likely values."""
    both = sorted(a * b for a in one for b in other)
    step = len(both) / NODES
    return tuple(both[int((number + 0.5) * step)] for number in range(NODES))


def reduced(weighted: Iterable[tuple[float, float]]) -> tuple[float, ...]:
    """Values with their chances, which add up to 1, as equally likely values."""
    found: list[float] = []
    passed, wanted = 0.0, iter(slices())
    at = next(wanted, None)
    for value, chance in sorted(weighted):
        passed += chance
        while at is not None and at <= passed + 1e-12:
            found.append(value)
            at = next(wanted, None)
    return tuple(found)
