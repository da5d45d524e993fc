"""The chance of being done by each day, worked out exactly and not by trials.

Given the pace M in items an ordinary week, the time until the last of n items is gamma, with shape
(n + (s - 1) / 2) / s and scale s / M, where s = 1 + dispersion * M is how much counts cluster and
(s - 1) / 2 what the last cluster brings too much, in the mean. With s = 1 that is a Poisson count to
the letter. Its distribution comes from Wilson and Hilferty, "The distribution of chi-square" (PNAS 17,
1931), and what is unsure beside it - pace, size, start - is a row of equally likely cases over which
the chance is the mean. Each case can only come later with more work, fewer people or a later
start, and so can their mean.
"""

from __future__ import annotations

from math import erfc, exp, inf, sqrt
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.forecast.parameters import NODES
from goodbooks.forecast.shapes import STUDENT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from goodbooks.forecast.capacity import Days
    from goodbooks.forecast.pace import Pace

_THIRD, _HALF_ROOT = 1 / 3, sqrt(0.5)
_LEAST_SHAPE = 0.05
_WORKING_DAYS, _HALVINGS = 5, 20
# steps that share no divisor with 25
_START_STEP, _PACE_STEP = 18, 11


class Case(NamedTuple):
    """One of equally likely cases: a pace, a size and a start, made ready for the gamma distribution.

    After x ordinary weeks since `begun` the standard normal value of being done is
    `lift * x ** (1/3) - drop`.
    """

    lift: float
    drop: float
    begun: float


class Outlook(NamedTuple):
    """The equally likely cases, and the working days ahead that they are played out on.

    `odds` is the chance that all the work waits for comes at all.
    """

    days: Days
    cases: tuple[Case, ...]
    odds: float = 1.0

    def after(self, number: int) -> float:
        """The chance of being done once the first so many working days are over."""
        return self.odds * done(self.cases, self.days.passed[number])

    def chance(self, day: date) -> float:
        """The chance, 0 to 1, of being done by the end of a day."""
        return self.after(self.days.over_by(day))

    def date(self, level: float) -> date | None:
        """The first working day by whose end the chance is at least `level`; None beyond all."""
        low, high = 0, len(self.days.passed) - 1
        if self.after(high) < level:
            return None
        while low < high:
            middle = (low + high) // 2
            if self.after(middle) < level:
                low = middle + 1
            else:
                high = middle
        return self.days.day(max(0, low - 1))

    def chance_after(self, weeks: float) -> float:
        """The chance of being done so many weeks of the calendar ahead, parts of them too."""
        whole, part = divmod(max(0.0, weeks) * _WORKING_DAYS, 1)
        passed = self.days.passed
        number = min(int(whole), len(passed) - 1)
        before, after = passed[number], passed[min(number + 1, len(passed) - 1)]
        return self.odds * done(self.cases, before + (after - before) * part)

    def weeks(self, level: float) -> float:
        """The weeks of the calendar until the chance is at least `level`; all of them where never."""
        low, high = 0.0, (len(self.days.passed) - 1) / _WORKING_DAYS
        if self.chance_after(high) < level:
            return high
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            low, high = (middle, high) if self.chance_after(middle) < level else (low, middle)
        return high


def cases_of(
    pace: Pace,
    sizes: Sequence[float],
    begun: Sequence[float] = (0.0,),
    *,
    shares_luck: bool = False,
) -> tuple[Case, ...]:
    """Pace, sizes and starts (ordinary weeks passed when the work begins) as equally likely cases.

    Independent of each other, but where the start `shares_luck` with the pace: then the slowest pace
    meets the latest start. One size or start, or NODES of them in order.
    """
    count = 1 if shares_luck else len(begun)
    return tuple(
        _case(
            pace, pace.mean * exp(pace.spread * STUDENT[t]), sizes[n],
            begun[len(begun) - 1 - t] if shares_luck and len(begun) > 1 else begun[s],
        )
        for t, n, s in _meetings(len(sizes), count)
    )  # fmt: skip


def _meetings(sizes: int, starts: int) -> Iterator[tuple[int, int, int]]:
    """Which value of the pace meets which size and start.

    Where one of them is unsure every pair of two meets once: an orthogonal array of strength 2 (Bush,
    "Orthogonal arrays of index unity", Annals of Mathematical Statistics 23, 1952).
    """
    for start in range(1 if sizes == starts == 1 else NODES):
        for t in range(NODES):
            size = _START_STEP * (start - _PACE_STEP * t) % NODES
            yield t, size if sizes > 1 else 0, start if starts > 1 else 0


def _case(pace: Pace, mean: float, size: float, begun: float) -> Case:
    scale = 1 + pace.dispersion * mean
    shape = max(_LEAST_SHAPE, (size + (scale - 1) / 2) / scale)
    root = 3 * sqrt(shape)
    return Case(root * (mean / (scale * shape)) ** _THIRD, root - 1 / root, begun)


def done(cases: Sequence[Case], passed: float) -> float:
    """The chance of being done when so many ordinary weeks have passed in all."""
    total, last, third = 0.0, inf, 0.0
    for lift, drop, begun in cases:
        if begun != last:
            last, third = begun, max(0.0, passed - begun) ** _THIRD
        if third:
            total += erfc((drop - lift * third) * _HALF_ROOT)
    return total / (2 * len(cases))
