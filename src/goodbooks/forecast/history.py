"""What a team has finished, week by week: all that a forecast knows of it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.working_days import monday_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_WEEK = 7


class History(NamedTuple):
    """Items finished in each of n weeks in a row, weeks with none included.

    `first_monday` begins the first week. `capacity`, of length n or empty, says how much of the
    team was there in each week, 1.0 for an ordinary one; empty stands for ordinary weeks. `unit`
    is what an item is, where that is known: "story", "ticket".
    """

    first_monday: date
    items: tuple[int, ...]
    capacity: tuple[float, ...] = ()
    unit: str = ""

    @classmethod
    def from_finish_dates(cls, days: Iterable[date], until: date) -> History:
        """The weeks from the first finish to the last whole week that ended by `until`.

        A week counts once its Friday is over: a finish on its weekend belongs to it. Finishes
        in the week that is not over, or later, are left out, since that week is not known yet.
        """
        end = monday_of(until) + timedelta(weeks=1 if until.weekday() >= 4 else 0)
        known = sorted(day for day in days if day < end)
        if not known:
            return cls(end, ())
        first = monday_of(known[0])
        items = [0] * ((end - first).days // _WEEK)
        for day in known:
            items[(day - first).days // _WEEK] += 1
        return cls(first, tuple(items))

    @property
    def end(self) -> date:
        """The Monday after the last week: the first day that nothing is known of."""
        return self.first_monday + timedelta(weeks=len(self.items))

    def mean(self, weeks: int) -> float:
        """The items a week over its last so many weeks; 0 when there are none."""
        recent = self.items[-weeks:]
        return sum(recent) / len(recent) if recent else 0.0

    def last(self, weeks: int) -> History:
        """The last so many weeks of it, or all where there are fewer."""
        gone = max(0, len(self.items) - weeks)
        first = self.first_monday + timedelta(weeks=gone)
        return self._replace(
            first_monday=first, items=self.items[gone:], capacity=self.capacity[gone:]
        )

    def until_week(self, count: int) -> History:
        """Only its first so many weeks, as if the rest had not happened yet."""
        return self._replace(items=self.items[:count], capacity=self.capacity[:count])
