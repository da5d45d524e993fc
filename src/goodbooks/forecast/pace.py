"""A team's pace: how many items an ordinary week brings, and how unsure that is.

The recent weeks count most (Holt and Brown's exponential weights, with two half-lives of which
the slow one steadies the fast one), the spread is that of the pace itself and not of the luck
of single weeks. It rests on two years at most; only how much a team drifts is read from all.
"""

from __future__ import annotations

from math import exp, sqrt
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.forecast import parameters as fixed
from goodbooks.forecast.capacity import Capacity
from goodbooks.forecast.drift import drift_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.forecast.history import History


class Pace(NamedTuple):
    """Items an ordinary week, and their uncertainty.

    The pace of the weeks ahead is `mean * exp(spread * t)`, with t from Student's t distribution
    of 5 degrees scaled to variance 1: one draw for the whole time ahead and all the team's work.
    Given the pace, a week's count has variance mean + dispersion * mean ** 2. `step` is by how
    many standard errors the last quarter differs from the one before (0 under half a year);
    `weeks` and `items` say what it rests on; `is_judgement` that people named it.
    """

    mean: float
    spread: float
    dispersion: float
    step: float = 0.0
    weeks: int = 0
    items: int = 0
    is_judgement: bool = False


def pace_of(history: History) -> Pace:
    """The pace of the weeks that come after a history."""
    shares = history.capacity or Capacity().weeks(history.first_monday, len(history.items))
    items, there = history.items[-fixed.MOST_WEEKS :], shares[-fixed.MOST_WEEKS :]
    fast, slow = (_weights(half_life, len(items)) for half_life in (fixed.FAST, fixed.SLOW))
    steady_weeks = _sum(slow, there) + fixed.HALF_AN_ITEM
    steady = (_sum(slow, items) + fixed.HALF_AN_ITEM) / steady_weeks
    weeks = _sum(fast, there) + fixed.PULL
    mean = (_sum(fast, items) + fixed.PULL * steady) / weeks
    # the weight of each week in the mean: its own, and its part of the steadying pace
    pull = fixed.PULL / steady_weeks
    squares = sum(
        ((f + pull * s) / weeks) ** 2 * share for f, s, share in zip(fast, slow, there, strict=True)
    )
    dispersion, step = _dispersion(items), _step(items)
    drift = drift_of(history.items, shares, dispersion)
    spread = sqrt(drift.variance + (1 / mean + dispersion) * squares) * _widened(abs(step))
    return Pace(
        mean * exp(drift.trend), spread, dispersion, step, len(history.items), sum(history.items)
    )


def _weights(half_life: float, count: int) -> list[float]:
    """The weight of each week by its age, the newest last and with the most."""
    keep = 0.5 ** (1 / half_life)
    return [keep**age for age in range(count - 1, -1, -1)]


def _sum(weights: Sequence[float], values: Sequence[float]) -> float:
    return sum(weight * value for weight, value in zip(weights, values, strict=True))


def _dispersion(items: Sequence[int]) -> float:
    """What a week's count varies beyond chance, as a share of the pace squared; never negative."""
    beyond, squares, half = 0.0, 0.0, fixed.CENTRED // 2
    for number, count in enumerate(items):
        near = items[max(0, number - half) : number + half + 1]
        mean = sum(near) / len(near)
        unbiased = len(near) / (len(near) - 1) if len(near) > 1 else 0.0
        beyond += (count - mean) ** 2 * unbiased - mean
        squares += mean * mean
    usual = fixed.DISPERSION_WEIGHT * (sum(items) / len(items)) ** 2
    if not squares + usual:
        return fixed.USUAL_DISPERSION
    return max(0.0, (beyond + fixed.USUAL_DISPERSION * usual) / (squares + usual))


def _step(items: Sequence[int]) -> float:
    """The last quarter's mean less the one's before, of square roots, in standard errors."""
    if len(items) < 2 * fixed.HALF:
        return 0.0
    roots = [sqrt(count) for count in items[-2 * fixed.HALF :]]
    (before, one), (after, other) = _moments(roots[: fixed.HALF]), _moments(roots[fixed.HALF :])
    error = sqrt((one + other) / fixed.HALF)
    return (after - before) / error if error else 0.0


def _moments(values: Sequence[float]) -> tuple[float, float]:
    mean = sum(values) / len(values)
    return mean, sum((value - mean) ** 2 for value in values) / (len(values) - 1)


def _widened(step: float) -> float:
    """By how much a step widens the spread."""
    return 1 + sum(more * max(0.0, min(1.0, step - least)) for least, more in fixed.WIDENING)
