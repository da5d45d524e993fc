"""How many items will be done by a day: the same question turned round, and the fan of a burn-up."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.forecast import parameters as fixed
from goodbooks.forecast.capacity import Capacity, days_ahead
from goodbooks.forecast.forecasting import needs_of, read_capacity, too_thin
from goodbooks.forecast.outlook import cases_of, done
from goodbooks.forecast.pace import pace_of
from goodbooks.forecast.start import odds, starts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from goodbooks.forecast.caution import Refused
    from goodbooks.forecast.forecast import Forecast
    from goodbooks.forecast.history import History
    from goodbooks.forecast.outlook import Case
    from goodbooks.forecast.pace import Pace
    from goodbooks.forecast.start import Need, Risk

    Reached = Callable[[int, float], float]

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
    days = starts(needs_of(start or history.end), risks)
    ahead = days_ahead(capacity, days[0], fixed.HORIZON)
    begun = [ahead.passed[ahead.number(day)] for day in days]
    passed = ahead.passed[ahead.over_by(until)]
    reached = _reach(pace, begun, odds(needs_of(start or history.end)))
    return tuple(Counted(level, _items(reached, passed, level, 0)) for level in levels)


def fan(found: Forecast, levels: Sequence[float]) -> list[tuple[date, tuple[int, ...]]]:
    """For each week of a forecast's curve, by its Friday: the items done at least, one a level.

    The bands of a burn-up: a level of 0.95 is the low edge, 0.05 the high one.
    """
    ahead = found.outlook.days
    days = starts(found.asked.needs, found.asked.risks)
    # every fifth of the equally likely starts: a band is drawn, not promised
    begun = [ahead.passed[ahead.number(day)] for day in (days[2::5] or days)]
    reached = _reach(found.asked.pace, begun, found.outlook.odds)
    rows: list[tuple[date, tuple[int, ...]]] = []
    last = (0,) * len(levels)
    for friday, _ in found.curve():
        passed = ahead.passed[ahead.over_by(friday)]
        last = tuple(
            _items(reached, passed, level, least) for level, least in zip(levels, last, strict=True)
        )
        rows.append((friday, last))
    return rows


def _reach(pace: Pace, begun: Sequence[float], likely: float) -> Reached:
    """The chance that so many items are done by so many ordinary weeks, over all starts."""
    known: dict[int, tuple[Case, ...]] = {}

    def reached(items: int, passed: float) -> float:
        cases = known.get(items)
        if cases is None:
            cases = known[items] = cases_of(pace, (items,))
        return likely * sum(done(cases, passed - start) for start in begun) / len(begun)

    return reached


def _items(reached: Reached, passed: float, level: float, least: int) -> int:
    """The greatest count whose chance of being reached is at least the level, from `least` on."""
    low, step = least, 1
    while low + step < _MOST and reached(low + step, passed) >= level:
        low, step = low + step, 2 * step
    high = low + step
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if reached(middle, passed) >= level else (low, middle)
    return low
