"""A forecast: from a history and what is left to do, the dates with their chances.

It is a value made of what it rests on, so another asks the same with one thing changed by
`again(forecast, ...)`. It reads no clock: the day it is made on is the history's end, or said.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING, Any

from goodbooks.core.phrasing import counted
from goodbooks.forecast import parameters as fixed
from goodbooks.forecast.capacity import Capacity, Days, days_ahead
from goodbooks.forecast.caution import Refused
from goodbooks.forecast.cautious import cautions_of
from goodbooks.forecast.forecast import Dated, Forecast, Question
from goodbooks.forecast.outlook import Outlook, cases_of
from goodbooks.forecast.pace import pace_of
from goodbooks.forecast.start import Need, Risk, odds, starts
from goodbooks.forecast.work import Work, sizes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.forecast.history import History


def forecast(
    history: History,
    work: Work,
    *,
    start: date | Sequence[Need] | None = None,
    capacity: Capacity | None = None,
    promised: date | None = None,
    risks: Sequence[Risk] = (),
    levels: Sequence[float] = fixed.LEVELS,
) -> Forecast | Refused:
    """When `work` will be done by a team with this `history`, and how likely that is.

    `start` is the first day of work, or what it waits for; without it the history's end. What
    `capacity` says of the past is held against the history, unless that has its own. A history
    under 4 weeks or 3 items is refused: a pace that people name is more honest then.
    """
    refused = too_thin(history)
    if refused:
        return refused
    needs = needs_of(start or history.end)
    capacity = capacity or Capacity()
    history = read_capacity(history, capacity)
    asked = Question(
        history, pace_of(history), work, needs, capacity, tuple(risks), promised,
        tuple(levels),
    )  # fmt: skip
    return answer(asked)


def too_thin(history: History) -> Refused | None:
    """Why a history is too thin for any forecast, or None when it will do."""
    weeks, items = len(history.items), sum(history.items)
    if weeks >= fixed.LEAST_WEEKS and items >= fixed.LEAST_ITEMS:
        return None
    return Refused(
        f"a history of {counted(weeks, 'week')} with {counted(items, 'finished item')} is too thin "
        "for a date",
        "say what you judge instead, the items of a week at least and at most: --pace 2-5",
    )


def read_capacity(history: History, capacity: Capacity) -> History:
    """The history with the presence of each of its weeks, unless it has that already."""
    if history.capacity:
        return history
    return history._replace(capacity=capacity.weeks(history.first_monday, len(history.items)))


def answer(asked: Question, *, is_cautious: bool = True) -> Forecast:
    """The forecast of a question that is asked in full; without its cautions where none are wanted."""
    found = Forecast(asked, *_reckoned(asked._replace(promised=None)))
    return found._replace(cautions=cautions_of(found)) if is_cautious else found


@lru_cache(maxsize=32)  # a page for several readers asks the same for each
def _reckoned(asked: Question) -> tuple[Outlook, tuple[Dated, ...], date | None]:
    """The outlook, the dates and the straight line, which no promised day changes."""
    days = starts(asked.needs, asked.risks)
    ahead = days_ahead(asked.capacity, days[0], fixed.HORIZON)
    outlook = _outlook(asked, ahead, days)
    dates = tuple(Dated(level, outlook.date(level)) for level in asked.levels)
    return outlook, dates, _straight(asked, ahead, days[len(days) // 2])


def chance_of(asked: Question, day: date) -> float:
    """The chance of one day alone: what `answer(asked).chance(day)` gives, with less work."""
    return _chance_of(asked._replace(promised=None, levels=()), day)


@lru_cache(
    maxsize=1 << 10
)  # what would have to change is asked for each reader, and for whoever reads it
def _chance_of(asked: Question, day: date) -> float:
    days = starts(asked.needs, asked.risks)
    weeks = max(1, min(fixed.HORIZON, (day - days[0]).days // 7 + 2))
    ahead = days_ahead(asked.capacity, days[0], weeks)
    return _outlook(asked, ahead, days).chance(day)


def _outlook(asked: Question, ahead: Days, days: Sequence[date]) -> Outlook:
    """The cases of a question whose work begins on one of some days, each as likely."""
    begun = [ahead.passed[ahead.number(start)] for start in days]
    shares = any(need.shares_luck for need in asked.needs)
    cases = cases_of(asked.pace, sizes(asked.work), begun, shares_luck=shares)
    return Outlook(ahead, cases, odds(asked.needs))


def again(known: Forecast, **changes: Any) -> Forecast:
    """The same forecast with some of what was asked put otherwise: `again(f, work=Work(30))`."""
    return answer(known.asked._replace(**changes))


def needs_of(start: date | Sequence[Need]) -> tuple[Need, ...]:
    """What the work waits for: the needs themselves, or a day that is known."""
    return (Need("start", start),) if isinstance(start, date) else tuple(start)


def _straight(asked: Question, ahead: Days, start: date) -> date | None:
    """The line people draw: the items at the mean of the last ten weeks, on ordinary working days."""
    mean = asked.history.mean(fixed.RECENT) if asked.history.items else asked.pace.mean
    if not mean:
        return None
    needed = ceil(5 * asked.work.middle / mean)
    number = ahead.number(start) + max(1, needed) - 1
    return ahead.day(number) if number < fixed.FAR else None
