"""A pace without a history: people name a range for it, and it is labelled so."""

from __future__ import annotations

from math import log, sqrt
from typing import TYPE_CHECKING

from goodbooks.forecast import parameters as fixed
from goodbooks.forecast.pace import Pace
from goodbooks.forecast.shapes import SURE_DEVIATION

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEAST = 0.1


def few_weeks(counts: Sequence[int]) -> tuple[float, float]:
    """The range of a pace of which only so few weeks were counted, as wide as chance alone makes it.

    Their mean is known to the square root of itself over the weeks; the range is read as holding
    seven times in ten, like one that people name.
    """
    mean = sum(counts) / len(counts)
    wide = SURE_DEVIATION * sqrt(max(mean, _LEAST) / len(counts))
    return max(_LEAST, round(mean - wide, 1)), max(2 * _LEAST, round(mean + wide, 1))


def judged_pace(low: float, high: float, likely: float | None = None) -> Pace:
    """A pace of which people say: between `low` and `high` items an ordinary week, both above 0.

    Read as holding seven times in ten, as such ranges do, and widened by what any pace drifts.
    """
    middle = likely or sqrt(low * high)
    named = (log(high / low) / 2) / SURE_DEVIATION
    return Pace(middle, sqrt(named**2 + fixed.DRIFT), fixed.USUAL_DISPERSION, is_judgement=True)
