"""A day and its time, and the names of days and months. What is ambiguous is refused, never guessed."""

from __future__ import annotations

import re
from datetime import date

from goodbooks.core.named import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from goodbooks.core.problem import Unclear

__all__ = [
    "ANY_MONTH",
    "ANY_WEEKDAY",
    "ASK_FOR_A_DATE",
    "COUNTS",
    "MONTHS",
    "NOT_PLACED",
    "WEEKDAYS",
    "Moment",
    "day_in_words",
    "has_come",
    "month_of",
    "read_moment",
    "real_day",
]


class Moment(NamedTuple):
    """A day, and the time of that day as "HH:MM" where one was said."""

    on: date
    at: str | None = None

    def __str__(self) -> str:
        return f"{self.on.isoformat()} {self.at}" if self.at else self.on.isoformat()


ASK_FOR_A_DATE = "write the date, such as 2026-11-02"
NOT_PLACED = "is not a day I can place"

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december",
)  # fmt: skip
ANY_WEEKDAY = rf"(?:{'|'.join(day.removesuffix('day') for day in WEEKDAYS)})day"
ANY_MONTH = "|".join(MONTHS)
"""All of them in a pattern; a month may stand beside other words there."""
COUNTS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
)  # fmt: skip
_IN_DOTS = r"(?ai)\b(by|on|until|till|no later than) (\d{1,2})\.(\d{1,2})\.?(?! ?(?:[ap]\.?m\b|%|(?:per ?cent|points?|million|billion|thousand|k|times|days?|weeks?|months?|years?|hours?)\b))(?=[\s,;:!?]|$)"


def has_come(due: Moment | None, day: date) -> bool:
    """Whether a day was said, and is there by another."""
    return due is not None and due.on <= day


def real_day(year: int, month: int, day: int) -> date | None:
    """That day, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_moment(text: str, on: date, *, is_past: bool = False) -> Moment | Unclear:
    """The moment a person means by `text`, written or said on the day `on`.

    Takes ISO dates, "3 March", "Nov 2, 2026", "tomorrow", "Friday 10:00", "in two weeks",
    "end of month", "the 20th", each with a time if wished. A day without a year is the
    next such day, or with `is_past` the last. Refuses 03/04/2026, "March", and "Friday"
    on a Friday, each with what to write instead.
    """
    iso = _iso(text)
    if iso is not None:
        return iso
    from goodbooks.core.spoken_days import spoken_day  # most days in a book are dates

    return spoken_day(text, on, is_past=is_past)


def day_in_words(text: str) -> str:
    """The text with the name of the month in each day that is written in dots behind "by" or "on": by 14.12 is by 14 December, and by 16.45 is a time."""
    return re.sub(_IN_DOTS, _with_its_month, text)


def _with_its_month(found: re.Match[str]) -> str:
    day, month = int(found[2]), int(found[3])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return found[0]
    return f"{found[1]} {day} {MONTHS[month - 1].capitalize()}"


def _iso(text: str) -> Moment | None:
    """A moment written as 2026-11-02, with or without a time behind it; None for anything else."""
    try:
        if len(text) == 10 and text[4] == "-" and text[7] == "-":
            return Moment(date.fromisoformat(text), None)
        if len(text) == 16 and text[10] in " T":
            from goodbooks.core.times import is_clock

            if is_clock(text[11:]):
                return Moment(date.fromisoformat(text[:10]), text[11:])
    except ValueError:
        return None
    return None


def month_of(word: str) -> int:
    """A month's number by its name or its first three or more letters, else 0."""
    word = word.removesuffix(".")
    hits = [n for n, name in enumerate(MONTHS, 1) if len(word) >= 3 and name.startswith(word)]
    return 9 if word == "sept" else hits[0] if len(hits) == 1 else 0
