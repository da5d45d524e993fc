"""From days as written to whole weeks: which number is the day, and where a history ends."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.measures import MOST_WEEKS, Weeks
from goodbooks.core.problem import Unclear
from goodbooks.core.working_days import monday_of
from goodbooks.exports import remarks
from goodbooks.exports.cells import DOTS, KNOWN, Cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WEEK = timedelta(days=7)
_FRIDAY, _SUNDAY = 4, 6
_STALE_DAYS = 14
_FEWEST_FOR_STEPS = 3


class Order(NamedTuple):
    """Which number is the day, in days written as numbers."""

    is_day_first: bool
    remarks: tuple[str, ...] = ()


def day_order(cells: Iterable[Cell], name: str, asked: bool | None) -> Order | Unclear:
    """What the whole column says of 03/04/2026, or the user; refused where neither does."""
    pairs = [cell for cell in cells if cell.order != KNOWN and cell.one != cell.two]
    if not pairs or asked is not None:
        return Order(is_day_first=asked is not False)
    day_first = next((cell for cell in pairs if cell.one > 12), None)
    month_first = next((cell for cell in pairs if cell.two > 12), None)
    how = "say which: --day-first or --month-first"
    if day_first and month_first:
        both = f"{remarks.written(day_first)} and {remarks.written(month_first)}"
        return Unclear(f"{name} holds both {both}, so the days cannot all be read one way", how)
    if day_first or month_first:
        shows = remarks.written(day_first or month_first or pairs[0])
        first = "day" if day_first else "month"
        return Order(bool(day_first), (f"Days are read with the {first} first, as {shows} shows.",))
    if all(cell.order == DOTS for cell in pairs):
        return Order(is_day_first=True, remarks=("Days with dots are read with the day first.",))
    return Unclear(f"{remarks.written(pairs[0])} in {name} can be two different days", how)


def days_of(
    cells: Mapping[Cell, int], order: Order, *, is_greenwich: bool
) -> tuple[Counter[date], int]:
    """How many were finished on each day, and how many on a day that does not exist."""
    days: Counter[date] = Counter()
    impossible = 0
    for cell, count in cells.items():
        day = cell.day(is_day_first=order.is_day_first, is_greenwich=is_greenwich)
        if day is None:
            impossible += count
        else:
            days[day] += count
    return days, impossible


class Span(NamedTuple):
    """The whole weeks that a history covers, and what was said about its ends."""

    weeks: Weeks
    remarks: tuple[str, ...]


def span_of(
    days: Mapping[date, int], seen: date | None, today: date, until: date | None
) -> Span | Unclear:
    """The weeks from the first whole one to the last whole one."""
    said: list[str] = []
    late = sum(count for day, count in days.items() if day > today)
    if late:
        said.append(remarks.after_today(late))
    past = sorted(day for day in days if day <= today)
    if not past:
        return Unclear("everything in it is finished after today", "look at the days in the file")
    end, why = _end(past[-1], seen, today, until)
    said += why
    stop = monday_of(end) + (_WEEK if end.weekday() >= _FRIDAY else timedelta())
    cut = sum(count for day, count in days.items() if stop <= day <= today)
    if cut:
        said.append(remarks.cut_week(stop, cut, today))
    weeks = _weeks({day: count for day, count in days.items() if day < stop}, stop)
    if weeks is None:
        return Unclear("its days cover no whole week", "a history needs four whole weeks at least")
    if len(weeks.items) > remarks.FEW_WEEKS and past[0].weekday():
        said.append(remarks.first_week(weeks.first_monday, weeks.items[0], today))
        weeks = Weeks(weeks.first_monday + _WEEK, weeks.items[1:])
    return Span(weeks, tuple(said))


def _end(last: date, seen: date | None, today: date, until: date | None) -> tuple[date, list[str]]:
    """The last day that the history covers, and why, where that is not yesterday."""
    yesterday = today - timedelta(days=1)
    if until is not None:
        return min(until, yesterday), []
    known = max(last, seen) if seen else last
    if (today - known).days <= _STALE_DAYS:
        return yesterday, []
    return known, [remarks.stale(known, today)]


def _weeks(days: Mapping[date, int], stop: date) -> Weeks | None:
    """The counts of each week up to a Monday; None where there is none."""
    if not days:
        return None
    first = max(monday_of(min(days)), stop - MOST_WEEKS * _WEEK)
    counts = [0] * ((stop - first).days // 7)
    for day, count in days.items():
        if day >= first:
            counts[(day - first).days // 7] += count
    return Weeks(first, tuple(counts))


class Spread(NamedTuple):
    """Counts by the Monday of their week, and what was said about it."""

    counts: Counter[date]
    remarks: tuple[str, ...]


def by_week(days: Mapping[date, int], *, is_end: bool) -> Spread | Unclear:
    """Counts that stand beside a day of each week, by its Monday; of two weeks, over both.

    `is_end` says that the day is the last of its week or weeks.
    """
    in_order = sorted(days)
    gaps = sorted((later - day).days for day, later in pairwise(in_order))
    apart = gaps[len(gaps) // 2] if len(gaps) >= _FEWEST_FOR_STEPS else 0
    if apart > 3 * 7:
        return Unclear(
            f"its rows are {apart} days apart, too coarse for a forecast by weeks",
            "give the counts by week, or the list of things finished with their days",
        )
    is_sunday = not is_end and all(day.weekday() == _SUNDAY for day in in_order)
    said = [_SUNDAYS] if is_sunday else []
    said += [_DOUBLE] if apart == _TWO_WEEKS else []
    spread: Counter[date] = Counter()
    for day, count in days.items():
        monday = monday_of(day + timedelta(days=1) if is_sunday else day)
        half = count // 2 if apart == _TWO_WEEKS else 0
        spread[monday] += count - half
        if apart == _TWO_WEEKS:
            spread[monday + (-_WEEK if is_end else _WEEK)] += half
    return Spread(spread, tuple(said))


_TWO_WEEKS = 14
_SUNDAYS = "The weeks begin on Sundays; each counts for the week of the Monday after."
_DOUBLE = "The rows are two weeks apart; each count is spread over its two weeks."
