"""A time line: what fell on which day, in lanes; and how its time is cut into columns."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import short_day
from goodbooks.core.table import Row, Table
from goodbooks.core.working_days import monday_of

if TYPE_CHECKING:
    from collections.abc import Callable

SHAPES = ("circle", "square", "diamond", "triangle", "ring", "cross", "bar")
SIGNS = ("●", "■", "◆", "▲", "○", "✕", "▮")
SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Mark(NamedTuple):
    """One thing on a time line: its day and time, the lane it is in, what it was, its refs."""

    on: date
    at: str | None
    lane: str
    label: str
    cites: tuple[str, ...] = ()


class Timeline(NamedTuple):
    """Marks in lanes. The picture of it says nothing that the text beside it does not say.

    Each lane has a shape of its own, by its place among `lanes`, so that no colour is needed.
    """

    title: str
    lanes: tuple[str, ...]
    marks: tuple[Mark, ...]

    def shape(self, lane: str) -> str:
        """The shape of a lane's marks."""
        return SHAPES[self.lanes.index(lane) % len(SHAPES)]

    def sign(self, lane: str) -> str:
        """The sign of a lane's marks, where a picture is made of letters."""
        return SIGNS[self.lanes.index(lane) % len(SIGNS)]


class Column(NamedTuple):
    """A stretch of days under one short name, from its first day to its last."""

    name: str
    first: date
    last: date


class _Unit(NamedTuple):
    """A way to cut time: the first day of its stretch, the day after it, and its short name."""

    first: Callable[[date], date]
    after: Callable[[date], date]
    short: Callable[[date], str]


def columns(timeline: Timeline, most: int) -> tuple[Column, ...]:
    """The whole time cut in the finest unit that gives at most so many columns."""
    if not timeline.marks:
        return ()
    days = [mark.on for mark in timeline.marks]
    return stretches(min(days), max(days), most)


def stretches(first: date, last: date, most: int) -> tuple[Column, ...]:
    """The time from one day to another, cut in the finest unit that gives at most so many."""
    found: tuple[Column, ...] = ()
    for unit in _UNITS:
        found = _cut(unit, first, last, max(most, 1))
        if len(found) <= most:
            break
    return found


def count(timeline: Timeline, lane: str, column: Column) -> int:
    """How many marks of a lane fall into a column."""
    return sum(
        mark.lane == lane and column.first <= mark.on <= column.last for mark in timeline.marks
    )


def as_table(timeline: Timeline, most: int) -> Table:
    """A time line as a table: a row for each lane, a column for each stretch of days."""
    cut = columns(timeline, most)
    rows = tuple(
        Row((f"{timeline.sign(lane)} {lane}", *(_signs_of(timeline, lane, part) for part in cut)))
        for lane in timeline.lanes
    )
    return Table((timeline.title, *(column.name for column in cut)), rows)


def _signs_of(timeline: Timeline, lane: str, column: Column) -> str:
    number, sign = count(timeline, lane, column), timeline.sign(lane)
    return sign * number if number <= _MOST_SIGNS else f"{sign}{number}"


_MOST_SIGNS = 3


def described(timeline: Timeline) -> str:
    """The time line in a sentence, for whoever does not see the picture."""
    if not timeline.marks:
        return f"{timeline.title}: nothing to show."
    days = [mark.on for mark in timeline.marks]
    first, last = min(days), max(days)
    when = short_day(first, last)
    span = f"on {when}" if first == last else f"from {when} to {short_day(last, first)}"
    parts = [
        f"{lane}: {sum(mark.lane == lane for mark in timeline.marks)}" for lane in timeline.lanes
    ]
    return f"{timeline.title}, {span}. {'; '.join(parts)}."


def _cut(unit: _Unit, first: date, last: date, most: int) -> tuple[Column, ...]:
    """The columns of one unit; one too many is enough to know that it is too fine."""
    found: list[Column] = []
    since = unit.first(first)
    while since <= last and len(found) <= most:
        after = unit.after(since)
        if not since < after < date.max:
            return (*found, Column(unit.short(since), since, date.max))
        found.append(Column(unit.short(since), since, after - timedelta(days=1)))
        since = after
    return tuple(found)


def _later(day: date, days: int) -> date:
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))


def _months_on(day: date, months: int) -> date:
    number = day.year * 12 + day.month - 1 + months
    return date(number // 12, number % 12 + 1, 1) if number < 12 * 10_000 else date.max


def small_day(day: date) -> str:
    """A day where something beside it tells the year: "12 Feb"."""
    return f"{day.day} {SHORT_MONTHS[day.month - 1]}"


def _month_in(day: date, months: int) -> date:
    return date(day.year, (day.month - 1) // months * months + 1, 1)


def _year_in(day: date, years: int) -> date:
    return date(max(day.year // years * years, 1), 1, 1)


_UNITS = (
    _Unit(lambda day: day, lambda day: _later(day, 1), small_day),
    _Unit(monday_of, lambda day: _later(day, 7), small_day),
    _Unit(lambda day: _month_in(day, 1), lambda day: _months_on(day, 1),
        lambda day: SHORT_MONTHS[day.month - 1],
    ),
    _Unit(lambda day: _month_in(day, 3), lambda day: _months_on(day, 3),
        lambda day: f"{SHORT_MONTHS[day.month - 1]} {day.year % 100:02}",
    ),
    _Unit(lambda day: _year_in(day, 1), lambda day: _months_on(day, 12),
        lambda day: str(day.year),
    ),
    _Unit(lambda day: _year_in(day, 10),
        lambda day: _months_on(_year_in(day, 10), 120), lambda day: f"{day.year}s",
    ),
    _Unit(lambda day: date.min, lambda day: date.max, lambda day: "all"),
)  # fmt: skip
