"""On which days an office works, so that nothing of a plan falls on a day on which nobody is there."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from goodbooks.playbooks.slots.value import Value

OFFICE = "+week"
"""The name under which the week of the office stands among what fills slots, where it is another than the usual one."""
_LONGEST_CLOSURE = 60


class Week(NamedTuple):
    """The working days, from 0, Monday, and the days of them on which nobody works."""

    work_days: frozenset[int] = frozenset(range(5))
    off: frozenset[date] = frozenset()

    def works(self, day: date) -> bool:
        """Whether the office works on a day."""
        return day.weekday() in self.work_days and day not in self.off

    def from_on(self, day: date) -> date:
        """A day, or the next on which the office works."""
        return self._first(day, 1)

    def up_to(self, day: date) -> date:
        """A day, or the last before it on which the office works."""
        return self._first(day, -1)

    def later(self, day: date, count: int) -> date:
        """The day so many working days after a day."""
        for _ in range(count):
            day = self.from_on(day + timedelta(days=1))
        return day

    def _first(self, day: date, step: int) -> date:
        days = (day + timedelta(days=step * n) for n in range(_LONGEST_CLOSURE))
        return next((one for one in days if self.works(one)), day)


USUAL = Week()
"""Monday to Friday."""


def week_text(week: Week) -> str:
    """A week as it stands among what fills slots."""
    days = "".join(str(day) for day in sorted(week.work_days))
    return " ".join((days, *(day.isoformat() for day in sorted(week.off))))


def week_of(values: Mapping[str, Value]) -> Week:
    """The week of the office that stands among what fills slots, or the usual one."""
    value = values.get(OFFICE)
    days, *off = value.text.split(" ") if value else ("",)
    work_days = frozenset(int(sign) for sign in days if sign in "0123456")
    return Week(work_days or USUAL.work_days, frozenset(_dates(off)))


def _dates(said: Iterable[str]) -> list[date]:
    return [date.fromisoformat(one) for one in said]
