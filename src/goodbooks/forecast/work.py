"""How much is left to be done: a count, a range, or a low, likely and high, that may still grow."""

from __future__ import annotations

from typing import NamedTuple

from goodbooks.forecast.parameters import NODES
from goodbooks.forecast.shapes import logarithmic, product, two_piece


class Growth(NamedTuple):
    """What is added on the way, as a factor on the work: half the time less than `median`.

    In 17 cases of 20 it is less than `high`. Among 1,308 public sprints (the data of Choetkiertikul
    and others, "Predicting delivery capability in iterative software development", IEEE
    Transactions on Software Engineering 44, 2018) it was 1.21 and 2.0.
    """

    median: float = 1.0
    high: float = 1.0


class Work(NamedTuple):
    """Items still to be done, as people name them: `low` alone is a count that is known.

    With `high` it is a range, and with `likely` its middle is moved there. People's ranges hold
    seven times in ten, so they are read as that. `unit` is what an item is, where that is said.
    """

    low: float
    high: float | None = None
    likely: float | None = None
    growth: Growth = Growth()
    unit: str = ""

    @property
    def middle(self) -> float:
        """The size that is as likely too low as too high, before growth."""
        if self.likely is not None:
            return self.likely
        return self.low if self.high is None else (self.low + self.high) / 2


def sizes(work: Work) -> tuple[float, ...]:
    """The work as equally likely sizes in items, the least first: one when it is a count.

    A range is normal on each side of its middle, and never under half its low end.
    """
    if work.high is None:
        named: tuple[float, ...] = (work.low,)
    else:
        low, middle, high = sorted((work.low, work.middle, work.high))
        least, spread = low / 2, two_piece(low, middle, high)
        named = tuple(max(least, size) for size in spread)
    if work.growth == Growth():
        return named
    grown = logarithmic(work.growth.median, work.growth.median, work.growth.high)
    # below the median nothing is known of growth but that work seldom shrinks
    floor = min(1.0, work.growth.median)
    factors = tuple(max(floor, factor) for factor in grown)
    return product(named * NODES if len(named) == 1 else named, factors)
