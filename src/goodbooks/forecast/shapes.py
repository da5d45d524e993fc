"""Distributions cut into equally likely values, so that what is unsure is counted, not drawn.

A quantity is a row of NODES values in order, each as likely as the others: the middles of equal
slices of its distribution. No dice: the same answer every time.
"""

from __future__ import annotations

from functools import cache
from math import exp, log
from typing import TYPE_CHECKING

from goodbooks.forecast.parameters import NODES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_STUDENT = (
    0.0, 0.0818030, 0.1647156, 0.2499406, 0.3388870, 0.4333323, 0.5356870, 0.6494728,
    0.7802900, 0.9380510, 1.1432149, 1.4505700, 2.1351823,
)  # fmt: skip
STUDENT = (*(-value for value in reversed(_STUDENT[1:])), *_STUDENT)
"""Student's t with 5 degrees of freedom, scaled to variance 1, in the middles of 25 slices."""


_NORMAL = (
    0.0, 0.1004337, 0.2018935, 0.3054808, 0.4124631, 0.5244005, 0.6433454, 0.7721932,
    0.9153651, 1.0803193, 1.2815516, 1.5547736, 2.0537489,
)  # fmt: skip
NORMAL = (*(-value for value in reversed(_NORMAL[1:])), *_NORMAL)
"""The standard normal in the middles of 25 slices."""
SURE_DEVIATION = 1.0364334
"""How many standard deviations a named low or high lies from the middle: 0.7 of the chance is between."""


@cache
def slices(count: int = NODES) -> tuple[float, ...]:
    """The middles of equal slices of chance: 0.02, 0.06 ... 0.98 for 25."""
    return tuple((number + 0.5) / count for number in range(count))


def two_piece(low: float, middle: float, high: float) -> tuple[float, ...]:
    """A named low, middle and high as equally likely values.

    A normal distribution on each side of the middle, which is the median: 0.7 of the chance
    lies between low and high, as people's ranges hold in truth, so some lies beyond each.
    """
    below, above = (middle - low) / SURE_DEVIATION, (high - middle) / SURE_DEVIATION
    return tuple(middle + z * (below if z < 0 else above) for z in NORMAL)


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
