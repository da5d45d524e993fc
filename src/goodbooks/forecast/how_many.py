"""How many items will be done by a day: the same question turned round, and the fan of a burn-up."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.forecast import parameters as fixed
from goodbooks.forecast.capacity import Capacity, days_ahead
from goodbooks.forecast.forecasting import needs_of, read_capacity, too_thin
from goodbooks.forecast.outlook import cases_of, done
from goodbooks.forecast.pace import pace_of
from goodbooks.forecast.start import starts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from goodbooks.forecast.caution import Refused
    from goodbooks.forecast.forecasting import Forecast
    from goodbooks.forecast.history import History
    from goodbooks.forecast.pace import Pace
    from goodbooks.forecast.start import Need, Risk

_MOST = 1 << 20


class Counted(NamedTuple):
    """At least so many `items` are done with a chance of `level`: whole items, rounded down."""

    level: float
    items: int


def how_many(
    history: History,
    *,
    until: date,
    start: date | Sequence[Need] | None = None,
    capacity: Capacity | None = None,
    risks: Sequence[Risk] = (),
    levels: Sequence[float] = fixed.LEVELS,
) -> tuple[Counted, ...] | Refused:
    """How many items a team with this `history` finishes from `start` by the end of `until`."""
    refused = too_thin(history)
    if refused:
        return refused
    capacity = capacity or Capacity()
    pace = pace_of(read_capacity(history, capacity))
    days = starts(needs_of(history.end if start is None else start), risks)
    ahead = days_ahead(capacity, days[0], fixed.HORIZON)
    begun = [ahead.passed[ahead.number(day)] for day in days]
    passed = ahead.passed[ahead.over_by(until)]
    return tuple(Counted(level, _items(pace, begun, passed, level)) for level in levels)


def fan(found: Forecast, levels: Sequence[float]) -> list[tuple[date, tuple[int, ...]]]:
    """For each week of a forecast's curve, by its Friday: the items done at least, one a level.

    The bands of a burn-up: a level of 0.95 is the low edge, 0.05 the high one.
    """
    ahead, pace = found.outlook.days, found.asked.pace
    days = starts(found.asked.needs, found.asked.risks)
    begun = [ahead.passed[ahead.number(day)] for day in days]
    return [
        (friday, tuple(_items(pace, begun, ahead.passed[ahead.over_by(friday)], level)
                       for level in levels))
        for friday, _ in found.curve()
    ]  # fmt: skip


def _items(pace: Pace, begun: Sequence[float], passed: float, level: float) -> int:
    """The greatest count whose chance of being reached is at least the level."""
    low, high = 0, 1
    while high < _MOST and _reached(pace, high, begun, passed) >= level:
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        if _reached(pace, middle, begun, passed) >= level:
            low = middle
        else:
            high = middle
    return low


def _reached(pace: Pace, items: int, begun: Sequence[float], passed: float) -> float:
    return done(cases_of(pace, (items,), begun), passed)
