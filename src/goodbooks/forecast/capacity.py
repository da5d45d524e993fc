"""How much of a team is there on which day: people away, holidays, the end of the year."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.working_days import monday_of
from goodbooks.forecast.parameters import YEAR_END

if TYPE_CHECKING:
    from collections.abc import Iterable

WORKING_DAYS = 5


class Spell(NamedTuple):
    """From `start` until `until` (the last day; None for ever) this `share` of the team is there."""

    start: date
    until: date | None
    share: float


class Capacity(NamedTuple):
    """What is known of the team's presence, past and to come; all of it may be left out.

    Where two `spells` cover a day the later in the row holds, as newer word. On `holidays`
    nobody works. `power` is what the share there is raised to: 1 halves the pace with half the
    people, less than 1 is kinder. `year_end` slows the weeks about the new year as usual.
    """

    spells: tuple[Spell, ...] = ()
    holidays: frozenset[date] = frozenset()
    power: float = 1.0
    year_end: bool = True

    def share(self, day: date) -> float:
        """The share of the team that is there on a day, holidays apart; 1.0 when nothing is said."""
        found = 1.0
        for spell in self.spells:
            if spell.start <= day and (spell.until is None or day <= spell.until):
                found = spell.share
        return found

    def week(self, monday: date) -> list[float]:
        """The factor of each of a week's five working days; 0.2 each in an ordinary week."""
        season = YEAR_END.get(monday.isocalendar()[1], 1.0) if self.year_end else 1.0
        if not self.spells and not self.holidays:
            return [season / WORKING_DAYS] * WORKING_DAYS
        days = [monday + timedelta(days=number) for number in range(WORKING_DAYS)]
        open_days = [day not in self.holidays for day in days]
        # a holiday of the week is part of what the year's end costs it anyway
        each = min(1.0, season * WORKING_DAYS / max(1, sum(open_days))) / WORKING_DAYS
        return [
            each * self.share(day) ** self.power if is_open else 0.0
            for day, is_open in zip(days, open_days, strict=True)
        ]

    def weeks(self, first_monday: date, count: int) -> tuple[float, ...]:
        """The factor of each of so many weeks, 1.0 for an ordinary one."""
        mondays = (first_monday + timedelta(weeks=number) for number in range(count))
        return tuple(sum(self.week(monday)) for monday in mondays)


class Days(NamedTuple):
    """Working days in a row from a Monday on, and the ordinary weeks that have passed by each.

    `passed[i]` is the sum of the factors of the first i working days, so `passed[0]` is 0.
    """

    monday: date
    passed: tuple[float, ...]

    def number(self, day: date) -> int:
        """How many of the working days lie before a day; never more than there are."""
        weeks, ahead = divmod((day - self.monday).days, 7)
        return max(0, min(len(self.passed) - 1, weeks * WORKING_DAYS + min(ahead, WORKING_DAYS)))

    def over_by(self, day: date) -> int:
        """How many of the working days are over by the end of a day."""
        return self.number(day + timedelta(days=1))

    def day(self, number: int) -> date:
        """The working day of this number, counted from 0."""
        weeks, ahead = divmod(number, WORKING_DAYS)
        return self.monday + timedelta(weeks=weeks, days=ahead)


def days_ahead(capacity: Capacity, start: date, weeks: int) -> Days:
    """The working days of so many weeks, from the week of `start` on."""
    monday = monday_of(start)
    return Days(monday, tuple(accumulate(_factors(capacity, monday, weeks), initial=0.0)))


def _factors(capacity: Capacity, monday: date, weeks: int) -> Iterable[float]:
    for number in range(weeks):
        yield from capacity.week(monday + timedelta(weeks=number))
