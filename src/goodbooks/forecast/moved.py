"""Why a forecast moved: the days that each change is worth, between two of the same promise."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.forecast import parameters as fixed
from goodbooks.forecast.forecasting import answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.forecast.forecast import Forecast

_PARTS = ("work", "pace", "capacity", "risks", "needs")


class Move(NamedTuple):
    """One part of the change: its name, and the days by which it put the date off (less: sooner).

    `name` is work, pace, capacity, risks or start.
    """

    name: str
    days: int


class Moved(NamedTuple):
    """The headline date before and after, and what each change was worth; the moves add up.

    A date is None beyond the horizon; there are no moves then, since days cannot be counted.
    """

    before: date | None
    after: date | None
    moves: tuple[Move, ...]


def why_moved(old: Forecast, new: Forecast, level: float = fixed.HEADLINE) -> Moved:
    """What of the new forecast, put into the old one part after part, moved the date.

    The parts go in a fixed order: work, pace, capacity, risks, start. The history goes in with the
    pace. Parts that move nothing are left out.
    """
    asked, day = old.asked, old.day(level)
    before, after = day, new.day(level)
    moves: list[Move] = []
    for part in _PARTS:
        asked = asked._replace(**{part: getattr(new.asked, part)})
        if part == "pace":
            asked = asked._replace(history=new.asked.history)
        then = answer(asked, is_cautious=False).day(level)
        if day is None or then is None:
            return Moved(before, after, ())
        if then != day:
            moves.append(Move("start" if part == "needs" else part, (then - day).days))
        day = then
    return Moved(before, after, tuple(moves))
