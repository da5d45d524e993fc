"""What a phrase says of time: a day or a run of days, and the family of phrases it belongs to."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.period import last_of_month
from goodbooks.core.working_days import monday_of

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

FRIDAY = 4
MONDAY_TO_FRIDAY = frozenset(range(5))


class Habits(NamedTuple):
    """How the writer's office counts: whether 3/4 begins with its day, None where it is not known; its working days."""

    is_day_first: bool | None = None
    work_days: frozenset[int] = MONDAY_TO_FRIDAY

    def last_of_week(self, monday: date) -> date:
        """The last working day of the week that begins on that Monday."""
        return days_on(monday, max(self.work_days))


UNKNOWN = Habits()
"""Nothing is known of the writer's habits."""


class Stretch(NamedTuple):
    """From the first day meant to the last; one day where both are the same.

    `opens` is the day by which a thing is due that is wanted "by" the stretch, where that is not
    its last day: "by April" means when April comes.
    """

    first: date
    last: date
    opens: date | None = None


class Family(NamedTuple):
    """One way of saying a day, one a file.

    `pattern` finds the phrase in a sentence, without what leads to it; `read` says which days it
    means to somebody who writes on a day, or None where it is not one. `is_vague` says of a phrase
    that it needs "by" or the like before it to be a day by which something is due. `says` are
    phrases with their last day for somebody who writes on Wednesday 11 March 2026.
    """

    name: str
    pattern: str
    read: Callable[[re.Match[str], date, Habits], Stretch | None]
    says: tuple[tuple[str, str], ...]
    is_vague: bool = False


def one_day(day: date | None) -> Stretch | None:
    """A stretch of one day."""
    return None if day is None else Stretch(day, day)


def days_on(on: date, days: int) -> date:
    """The day so many days later; the last there is, where time ends."""
    return on + timedelta(days=days) if on.toordinal() + days <= date.max.toordinal() else date.max


def weeks_monday(on: date, weeks: int) -> date:
    """The Monday of the week so many weeks after the one of `on`."""
    return days_on(monday_of(on), 7 * weeks)


def month_after(on: date, months: int) -> date:
    """The first day of the month so many months after the one of `on`."""
    year, month = divmod(on.year * 12 + on.month - 1 + months, 12)
    return date(min(year, date.max.year), month + 1, 1)


def months_on(on: date, months: int) -> date:
    """The same day of the month so many months later, or the last of a shorter month."""
    first = month_after(on, months)
    return first.replace(day=min(on.day, last_of_month(first).day))


def next_month_named(month: int, on: date) -> date:
    """The first day of the next month of that number, the one of `on` among them."""
    return date(min(on.year + (month < on.month), date.max.year), month, 1)
