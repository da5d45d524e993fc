"""The axes of pictures: where a value stands, and ticks whose names never run into each other."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.timeline import SHORT_MONTHS, stretches
from goodbooks.render.pictures.ink import SMALL, breadth, stroke, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

GRID = 0.16
AXIS = 0.5
_APART = 8.0
_DAY_ROOM = 38.0
_NUMBER_ROOM = 26.0
_MONTH_DAYS, _YEAR_DAYS = 28, 300
NAMES = 16.0
"""How high a row of names under an axis is."""


class Scale(NamedTuple):
    """Values from `low` to `high`, laid from `start` to `end`, which may run backwards."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Where a value stands; one beyond the ends stands at the end."""
        if self.high <= self.low:
            return self.start
        part = min(max((value - self.low) / (self.high - self.low), 0.0), 1.0)
        return self.start + (self.end - self.start) * part

    def on(self, day: date) -> float:
        """Where the end of a day stands on a scale of days."""
        return self.at(day.toordinal() + 1)


class Tick(NamedTuple):
    """A place on an axis and its name; `year` stands below it where another year begins."""

    at: float
    name: str
    year: str = ""


def numbers(scale: Scale) -> list[Tick]:
    """Round whole numbers along a scale, as many as stand well apart."""
    room = abs(scale.end - scale.start)
    most = max(int(room // _NUMBER_ROOM), 1)
    step = next(step for step in _steps() if (scale.high - scale.low) / step <= most)
    first = -int(-scale.low // step)
    return [
        Tick(scale.at(number * step), f"{number * step}")
        for number in range(first, int(scale.high // step) + 1)
    ]


def _steps() -> Iterator[int]:
    power = 1
    while True:
        yield from (power, 2 * power, 5 * power)
        power *= 10


def days(scale: Scale) -> list[Tick]:
    """The beginnings of days, weeks, months or years, named where there is room for a name."""
    room = abs(scale.end - scale.start)
    first, last = (date.fromordinal(int(end)) for end in (scale.low, scale.high - 1))
    cut = stretches(first, last, max(int(room // _DAY_ROOM), 2))
    found: list[Tick] = []
    year = 0
    for column in cut:
        on = max(column.first, first)
        if on != column.first and len(cut) > 1:
            continue
        long = (column.last - column.first).days
        name = SHORT_MONTHS[on.month - 1] if _MONTH_DAYS - 1 <= long < _YEAR_DAYS else column.name
        is_year = long >= _YEAR_DAYS
        said = "" if is_year or on.year == year else str(on.year)
        found.append(Tick(scale.at(on.toordinal()), name, said))
        year = on.year
    return found


def foot(scale: Scale, ticks: Iterable[Tick], y: float, width: float) -> str:
    """The names of ticks under an axis, every so many of them, and the years under those."""
    ticks = list(ticks)
    names = [_Name(tick.at, tick.name, width) for tick in ticks]
    every = next((step for step in range(1, len(names)) if _stand_apart(names[::step])), len(names))
    years = [_Name(tick.at, tick.year, width) for tick in ticks if tick.year]
    rows = (names[:: max(every, 1)], _apart(years))
    return "".join(
        words(name.x, y + NAMES * (number + 1) - 3, name.text, size=SMALL, anchor="middle")
        for number, row in enumerate(rows)
        for name in row
    )


class _Name:
    """A name under an axis, kept inside the sheet."""

    def __init__(self, at: float, text: str, width: float) -> None:
        self.text = text
        self.half = breadth(text, SMALL) / 2
        self.x = min(max(at, self.half), width - self.half)

    def is_clear_of(self, before: _Name) -> bool:
        """Whether there is room between two names."""
        return self.x - self.half >= before.x + before.half + _APART


def _stand_apart(names: list[_Name]) -> bool:
    return all(after.is_clear_of(before) for before, after in pairwise(names))


def _apart(names: list[_Name]) -> list[_Name]:
    """The names that have room, from the first on."""
    kept: list[_Name] = []
    for name in names:
        if not kept or name.is_clear_of(kept[-1]):
            kept.append(name)
    return kept


def rules(ticks: Iterable[Tick], top: float, low: float) -> str:
    """A fine upright line at each tick."""
    return stroke("".join(f"M{tick.at:.1f} {top:.1f}V{low:.1f}" for tick in ticks), shade=GRID)


def shelves(ticks: Iterable[Tick], left: float, right: float) -> str:
    """A fine level line at each tick, and its name before it."""
    ticks = list(ticks)
    lines = "".join(f"M{left:.1f} {tick.at:.1f}H{right:.1f}" for tick in ticks)
    names = "".join(
        words(left - 6, tick.at + 4, tick.name, size=SMALL, anchor="end") for tick in ticks
    )
    return stroke(lines, shade=GRID) + names


def beside(ticks: Iterable[Tick]) -> float:
    """How much room the names of level ticks need before the axis."""
    return max((breadth(tick.name, SMALL) for tick in ticks), default=0.0) + 8
