"""A forecast without a history: people name a range for the pace, and it is labelled so."""

from __future__ import annotations

from math import log, sqrt
from typing import TYPE_CHECKING

from goodbooks.forecast import parameters as fixed
from goodbooks.forecast.capacity import Capacity
from goodbooks.forecast.forecasting import Question, answer, needs_of
from goodbooks.forecast.history import History
from goodbooks.forecast.pace import Pace
from goodbooks.forecast.shapes import SURE_DEVIATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from goodbooks.forecast.forecasting import Forecast
    from goodbooks.forecast.start import Need, Risk
    from goodbooks.forecast.work import Work


def judged_pace(low: float, high: float, likely: float | None = None) -> Pace:
    """A pace of which people say: between `low` and `high` items an ordinary week, both above 0.

    Read as holding seven times in ten, as such ranges do, and widened by what any pace drifts.
    """
    middle = likely or sqrt(low * high)
    named = (log(high / low) / 2) / SURE_DEVIATION
    return Pace(middle, sqrt(named**2 + fixed.DRIFT), fixed.USUAL_DISPERSION, is_judgement=True)


def from_judgement(
    pace: Pace,
    work: Work,
    *,
    start: date | Sequence[Need],
    capacity: Capacity | None = None,
    promised: date | None = None,
    risks: Sequence[Risk] = (),
    levels: Sequence[float] = fixed.LEVELS,
) -> Forecast:
    """When `work` will be done at a pace that people named; see `judged_pace`."""
    needs = needs_of(start)
    nothing = History(needs[0].earliest, ())
    return answer(
        Question(
            nothing,
            pace,
            work,
            needs,
            capacity or Capacity(),
            tuple(risks),
            promised,
            tuple(levels),
        )
    )
