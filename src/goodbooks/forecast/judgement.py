"""A pace without a history: people name a range for it, and it is labelled so."""

from __future__ import annotations

from math import log, sqrt

from goodbooks.forecast import parameters as fixed
from goodbooks.forecast.pace import Pace
from goodbooks.forecast.shapes import SURE_DEVIATION


def judged_pace(low: float, high: float, likely: float | None = None) -> Pace:
    """A pace of which people say: between `low` and `high` items an ordinary week, both above 0.

    Read as holding seven times in ten, as such ranges do, and widened by what any pace drifts.
    """
    middle = likely or sqrt(low * high)
    named = (log(high / low) / 2) / SURE_DEVIATION
    return Pace(middle, sqrt(named**2 + fixed.DRIFT), fixed.USUAL_DISPERSION, is_judgement=True)
