"""The ways to name a date that are measured: ours, and those that other tools follow, as methods.

The others are written anew from what they say they do, and worked out exactly where they draw, so
that no luck of theirs is measured. Dates are weeks ahead, with the part of a week; kind to them, since
they give whole weeks or days.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np

from goodbooks.forecast.capacity import Capacity, days_ahead
from goodbooks.forecast.outlook import Outlook, cases_of
from goodbooks.forecast.pace import pace_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from goodbooks.forecast.history import History

HORIZON = 52
DAYS = 90
_WEEK = 7


class Asked(Protocol):
    """When so much work is done: the weeks until a chance is reached, and the chance by a week."""

    def weeks(self, level: float) -> float:
        """Weeks ahead until the chance is at least `level`; the horizon where it never is."""

    def chance_after(self, weeks: float) -> float:
        """The chance of being done so many weeks ahead."""


class Table(NamedTuple):
    """The chances of being done at the end of each week."""

    chances: NDArray[np.float64]

    def weeks(self, level: float) -> float:
        """The first week that is sure enough, and within it in proportion."""
        number = int(np.searchsorted(self.chances, level))
        if number == len(self.chances):
            return float(HORIZON)
        before = float(self.chances[number - 1]) if number else 0.0
        part = (level - before) / (float(self.chances[number]) - before)
        return number + part

    def chance_after(self, weeks: float) -> float:
        """The chance, within a week in proportion."""
        number, part = divmod(weeks, 1)
        ends = [0.0, *self.chances, self.chances[-1]]
        at = min(int(number), len(self.chances))
        return float(ends[at] + part * (ends[at + 1] - ends[at]))


class Line(NamedTuple):
    """One date for every level, as if it were sure."""

    at: float

    def weeks(self, level: float) -> float:
        """The one date."""
        return min(float(HORIZON), self.at)

    def chance_after(self, weeks: float) -> float:
        """All or nothing."""
        return float(weeks >= self.at)


def ours(history: History) -> Callable[[int], Asked]:
    """The forecast of this project."""
    pace, ahead = pace_of(history), days_ahead(Capacity(), history.end, HORIZON)
    return lambda items: Outlook(ahead, cases_of(pace, (items,)))


def weeks_of_ten(history: History) -> Callable[[int], Asked]:
    """Weeks drawn from the last ten, each for itself: the commonest advice."""
    return _drawn(np.bincount(history.items[-10:]) / 10)


def days_of_ninety(history: History) -> Callable[[int], Asked]:
    """Days drawn from the last ninety, each for itself: the commonest default of tools.

    The days are made from weeks: every item falls on a working day by a seeded draw.
    """
    dice = random.Random(len(history.items))
    days: list[int] = []
    for count in history.items[-(DAYS // _WEEK + 1) :]:
        week = [0] * _WEEK
        for _ in range(count):
            week[dice.randrange(5)] += 1
        days += week
    day = np.bincount(days[-DAYS:]) / DAYS
    week = np.ones(1)
    for _ in range(_WEEK):
        week = np.convolve(week, day)
    return _drawn(week)


def straight(history: History) -> Callable[[int], Asked]:
    """The mean of the last ten weeks, drawn on as a line."""
    mean = history.mean(10)
    return lambda items: Line(items / mean if mean else float(HORIZON))


def _drawn(week: NDArray[np.float64]) -> Callable[[int], Asked]:
    """Independent weeks, given the chance of each count in one, as the distribution of their sum."""

    def asked(items: int) -> Asked:
        unfinished = np.ones(1)
        left = np.zeros(HORIZON)
        for number in range(HORIZON):
            unfinished = np.convolve(unfinished, week)[:items]
            left[number] = unfinished.sum()
            if left[number] < _NEARLY_NONE:
                break
        return Table(1 - left)

    return asked


_NEARLY_NONE = 1e-6
WAYS = {
    "goodbooks": ours,
    "weeks drawn from the last 10": weeks_of_ten,
    "days drawn from the last 90": days_of_ninety,
    "straight line": straight,
}
