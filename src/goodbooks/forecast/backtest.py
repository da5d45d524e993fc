"""The forecast tried on a team's own past: at many old Mondays, with only what was known then.

From every other Monday with a quarter before it, work worth 2, 4, 8 and 13 weeks is forecast and held
against the week in which so many items were in truth done. A Monday counts when the history goes on
for four times that length, done or not, so that none is left out for ending badly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from goodbooks.forecast import parameters as fixed
from goodbooks.forecast.capacity import Capacity, days_ahead
from goodbooks.forecast.drawn import weeks_drawn
from goodbooks.forecast.forecasting import read_capacity, too_thin
from goodbooks.forecast.outlook import Outlook, cases_of
from goodbooks.forecast.pace import pace_of
from goodbooks.forecast.score import Checked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from goodbooks.forecast.history import History

LENGTHS = (2, 4, 8, 13)
_USUAL, _KNOWN, _EVERY, _AHEAD = 26, 13, 2, 4
FEWEST, ENOUGH = _KNOWN + _AHEAD * LENGTHS[0], _KNOWN + _AHEAD * LENGTHS[-1]
"""How many weeks of history the first checkpoint takes, and how many one of every length."""
_PROMISES = (0.75, 1.0, 1.25, 1.5, 2.0)


class Checkpoint(NamedTuple):
    """One old Monday: the work asked for, and the forecast made then beside what came.

    `length` is in weeks at the usual pace then, `items` the work; `checked` is this forecast, `straight`
    the line through the last ten weeks, as if it were sure, and `drawn` what drawing those weeks at
    random gives, as most tools do.
    """

    monday: date
    length: int
    items: int
    checked: Checked
    straight: Checked
    drawn: Checked


class Backtest(NamedTuple):
    """All checkpoints of one history. `score` has the measures: each takes `checks(...)`."""

    levels: tuple[float, ...]
    points: tuple[Checkpoint, ...]

    def checks(self, length: int | None = None) -> tuple[Checked, ...]:
        """The model's checks, of all lengths or of one."""
        return tuple(p.checked for p in self.points if length in (None, p.length))

    def straight(self, length: int | None = None) -> tuple[Checked, ...]:
        """The straight line's, beside them."""
        return tuple(p.straight for p in self.points if length in (None, p.length))

    def drawn(self, length: int | None = None) -> tuple[Checked, ...]:
        """Those of drawing the last ten weeks, beside them."""
        return tuple(p.drawn for p in self.points if length in (None, p.length))


def backtest(
    history: History,
    *,
    lengths: Sequence[int] = LENGTHS,
    capacity: Capacity | None = None,
    levels: Sequence[float] = fixed.LEVELS,
) -> Backtest:
    """Every forecast that could have been made in the past of a team, and what came of it.

    Without points when the history is too short: under FEWEST weeks.
    """
    capacity = capacity or Capacity()
    history = read_capacity(history, capacity)
    points = [
        point
        for week in range(_KNOWN, len(history.items), _EVERY)
        for point in _at(history, week, lengths, capacity, levels)
    ]
    return Backtest(tuple(levels), tuple(points))


def _at(
    history: History,
    week: int,
    lengths: Sequence[int],
    capacity: Capacity,
    levels: Sequence[float],
) -> Iterator[Checkpoint]:
    """The checkpoints of one Monday, with nothing known but the weeks before it."""
    known = history.until_week(week)
    usual, recent = known.mean(_USUAL), known.mean(fixed.RECENT)
    if too_thin(known) or not usual:
        return
    pace = pace_of(known)
    for length in lengths:
        window, items = _AHEAD * length, round(length * usual)
        if not items or week + window > len(history.items):
            continue
        took = _took(history.items[week : week + window], items)
        line = min(float(window), items / recent) if recent else float(window)
        ways: tuple[_Chances, ...] = (
            Outlook(days_ahead(capacity, known.end, window), cases_of(pace, (items,))),
            _Line(line),
            weeks_drawn(known.items[-fixed.RECENT :], items, window),
        )
        promised = [line * share for share in _PROMISES if line * share < window]
        came = (_checked(way, took, promised, levels) for way in ways)
        told = (one._replace(begun=float(week), expected=items / usual) for one in came)
        yield Checkpoint(known.end, length, items, *told)


def _took(items: Sequence[int], wanted: int) -> float:
    """Weeks until so many items were done, within the week in proportion; all of them if never."""
    done_by = 0
    for number, count in enumerate(items):
        if done_by + count >= wanted:
            return number + (wanted - done_by) / count
        done_by += count
    return float(len(items))


class _Chances(Protocol):
    """Weeks ahead and their chances, however they were found; see `Outlook`."""

    def weeks(self, level: float) -> float:
        """The weeks until the chance is at least `level`."""

    def chance_after(self, weeks: float) -> float:
        """The chance of being done so many weeks ahead."""


class _Line(NamedTuple):
    """One day for every level, as if it were sure."""

    at: float

    def weeks(self, level: float) -> float:
        """The one day."""
        return self.at

    def chance_after(self, weeks: float) -> float:
        """All or nothing."""
        return float(weeks >= self.at)


def _checked(
    found: _Chances, took: float, promised: Sequence[float], levels: Sequence[float]
) -> Checked:
    """One forecast beside what came, and the chances it gave to days somebody might have promised."""
    dates = tuple(found.weeks(level) for level in levels)
    said = tuple((found.chance_after(day), took <= day) for day in promised)
    return Checked(0, 0, dates, took, found.chance_after(took), said)
