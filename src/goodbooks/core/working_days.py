"""Working days, and the Monday on which a week begins, counted without a calendar of holidays."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

_WEEK = 7
_WORKING = 5


def working_days(start: date, end: date) -> int:
    """How many working days lie after `start`, up to and with `end`; 0 when end is not later.

    From a Friday to the Monday after it is one; so is from a Saturday to that Monday.
    """
    if end <= start:
        return 0
    return _worked(end) - _worked(start)


def working_days_after(day: date, count: int) -> date:
    """The day so many working days after a day; the day itself when the count is not positive."""
    if count <= 0:
        return day
    weeks, rest = divmod(_worked(day) + count - 1, _WORKING)
    last = type(day).max.toordinal()
    return type(day).fromordinal(min(weeks * _WEEK + rest + 1, last))


def monday_of(day: date) -> date:
    """The day on which the week of a day begins. The first day there is was a Monday, so no day is without one."""
    return type(day).fromordinal(day.toordinal() - day.weekday())


def _worked(day: date) -> int:
    """The working days from the Monday of the first week there is, up to and with `day`."""
    weeks, rest = divmod(day.toordinal(), _WEEK)
    return weeks * _WORKING + min(rest, _WORKING)
