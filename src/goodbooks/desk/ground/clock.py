"""The clock: the only place, beside the command line, where the time is read."""

from __future__ import annotations

from datetime import date, datetime

from goodbooks.core.named import NamedTuple


class Clock(NamedTuple):
    """The day a command works on, and the time as "HH:MM"; None when a day was given."""

    today: date
    now: str | None

    def __str__(self) -> str:
        return f"{self.today.isoformat()} {self.now}" if self.now else self.today.isoformat()


def system_clock(today: date | None) -> Clock:
    """The day that was asked for, or today and now where the user is."""
    if today is not None:
        return Clock(today, None)
    moment = datetime.now().astimezone()
    return Clock(moment.date(), moment.strftime("%H:%M"))
