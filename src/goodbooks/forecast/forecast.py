"""A forecast as a value: what was asked, and the dates with their chances."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.forecast import parameters as fixed
from goodbooks.forecast.capacity import Capacity

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.forecast.history import History
    from goodbooks.forecast.outlook import Outlook
    from goodbooks.forecast.pace import Pace
    from goodbooks.forecast.said import Said
    from goodbooks.forecast.start import Need, Risk
    from goodbooks.forecast.work import Work


_ENOUGH = 0.99


class Question(NamedTuple):
    """All that is asked and given. `history` has n weeks, or none where people named the pace.

    `needs` say when the work can begin, `capacity` who is there until it is done, `risks` what
    may hold it up. `promised` is a day somebody said; `levels` are chances between 0 and 1 in order.
    """

    history: History
    pace: Pace
    work: Work
    needs: tuple[Need, ...]
    capacity: Capacity = Capacity()
    risks: tuple[Risk, ...] = ()
    promised: date | None = None
    levels: tuple[float, ...] = fixed.LEVELS

    @property
    def begins(self) -> date:
        """The first day on which the work can begin."""
        return max(need.earliest for need in self.needs)


class Dated(NamedTuple):
    """The first working day by whose end the chance is at least `level`; None beyond the horizon."""

    level: float
    day: date | None


class Forecast(NamedTuple):
    """What was asked, and what comes of it.

    `dates` has one a level. `straight` is the day that the mean of the last ten weeks alone
    would give: the line people draw by hand, with nothing unsure in it.
    """

    asked: Question
    outlook: Outlook
    dates: tuple[Dated, ...]
    straight: date | None
    cautions: tuple[Said, ...] = ()

    def chance(self, day: date) -> float:
        """The chance, 0 to 1, that all is done by the end of a day."""
        return self.outlook.chance(day)

    @property
    def promise_chance(self) -> float | None:
        """The chance of the day that was promised, or None when none was."""
        return None if self.asked.promised is None else self.chance(self.asked.promised)

    def day(self, level: float) -> date | None:
        """The first working day by whose end the chance is at least `level`."""
        return self.outlook.date(level)

    def curve(self) -> list[tuple[date, float]]:
        """The chance of being done by the end of each week, by its Friday, until 0.99 or the horizon."""
        found: list[tuple[date, float]] = []
        for number in range(5, len(self.outlook.days.passed), 5):
            chance = self.outlook.after(number)
            found.append((self.outlook.days.day(number - 1), chance))
            if chance > _ENOUGH * self.outlook.odds:
                break
        return found
