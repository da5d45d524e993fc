"""Days and times as people write them. What is ambiguous is refused, never guessed."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from goodbooks.core.problem import Unclear


class Moment(NamedTuple):
    """A day, and the time of that day as "HH:MM" where one was said."""

    on: date
    at: str | None = None

    def __str__(self) -> str:
        return f"{self.on.isoformat()} {self.at}" if self.at else self.on.isoformat()


ASK_FOR_A_DATE = "write the date, such as 2026-11-02"

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december",
)  # fmt: skip
_COUNTS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_UNITS = {"day": 1, "week": 7, "fortnight": 14}
_FRIDAY = 4
_ENDS = ("week", "month", "quarter", "year")

_CLOCK = re.compile(r"(?:^|[ T])(\d{1,2})(?:[:.h](\d\d))? ?(am|pm)?$")
_NUMBERS = re.compile(r"(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")


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
    words = " ".join(text.lower().replace(",", " ").split())
    for lead in ("by ", "on ", "before ", "until ", "till "):
        words = words.removeprefix(lead)
    words, at = _split_clock(words)
    if isinstance(at, Unclear):
        return at
    if not words and at:
        return Moment(on, at)
    day = _day(words, on, is_past=is_past)
    return Moment(day, at) if isinstance(day, date) else day


def _iso(text: str) -> Moment | None:
    try:
        if len(text) == 10:
            return Moment(date.fromisoformat(text))
        if len(text) == 16 and text[10] in " T" and is_clock(text[11:]):
            return Moment(date.fromisoformat(text[:10]), text[11:])
    except ValueError:
        return None
    return None


def is_clock(text: str) -> bool:
    """Whether the text is a time of day as the book writes it: 00:00 to 23:59."""
    return (
        len(text) == 5
        and text[2] == ":"
        and text[:2].isascii()
        and text[:2].isdecimal()
        and text[3:].isascii()
        and text[3:].isdecimal()
        and text[:2] < "24"
        and text[3:] < "60"
    )


def read_clock(text: str) -> str | Unclear:
    """A time of day as people write it (9:40, 9am, 17h20, noon), as "HH:MM"."""
    words, at = _split_clock(text.strip().lower())
    if isinstance(at, str) and not words:
        return at
    return Unclear(f'"{text}" is not a time of day', "write it as 09:40")


def _split_clock(words: str) -> tuple[str, str | Unclear | None]:
    """The words before a time of day, and that time."""
    for name, at in (("noon", "12:00"), ("midnight", "00:00")):
        if words == name or words.endswith((" " + name, " at " + name)):
            return words.removesuffix(name).removesuffix("at ").strip(), at
    for tail in (" eod", " cob", " end of day", " close of business"):
        words = words.removesuffix(tail)
    found = _CLOCK.search(words)
    if not found or not (found[2] or found[3]):
        return words, None
    if found[0][:1] not in (" ", "t") and found.start() > 0:
        return words, None
    hour = int(found[1]) % 12 + 12 * (found[3] == "pm") if found[3] else int(found[1])
    at = f"{hour:02}:{found[2] or '00'}"
    if not is_clock(at) or (found[3] and not 1 <= int(found[1]) <= 12):
        return words, Unclear(f'"{found[0].strip()}" is not a time of day', "write it as 09:40")
    return words[: found.start()].removesuffix(" at").removesuffix("at").strip(), at


def _day(words: str, on: date, *, is_past: bool) -> date | Unclear:
    near = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}
    if words in near:
        return _shift(on, near[words])
    for rule in (_numbers, _named_month, _weekday, _distance, _end_of, _of_the_month):
        found = rule(words, on, is_past)
        if found is not None:
            return found
    return Unclear(f'"{words}" is not a day I can place', ASK_FOR_A_DATE)


def _made(year: int, month: int, day: int, words: str) -> date | Unclear:
    try:
        return date(year, month, day)
    except ValueError:
        return Unclear(f'there is no day "{words}"', ASK_FOR_A_DATE)


def _shift(on: date, days: int) -> date | Unclear:
    try:
        return on + timedelta(days=days)
    except OverflowError:
        return Unclear("that day is too far away", ASK_FOR_A_DATE)


def _numbers(words: str, on: date, is_past: bool) -> date | Unclear | None:
    found = _NUMBERS.fullmatch(words)
    if not found:
        return None
    first, second, third = int(found[1]), int(found[3]), int(found[4])
    if len(found[1]) == 4:
        return _made(first, second, third, words)
    if len(found[4]) != 4:
        return Unclear(f'"{words}" lacks the century', ASK_FOR_A_DATE)
    if first > 12 or first == second:
        return _made(third, second, first, words)
    if second > 12:
        return _made(third, first, second, words)
    return Unclear(f'"{words}" can be two different days', ASK_FOR_A_DATE)


def month_of(word: str) -> int:
    """A month's number by its name or its first three or more letters, else 0."""
    word = word.removesuffix(".")
    hits = [n for n, name in enumerate(_MONTHS, 1) if len(word) >= 3 and name.startswith(word)]
    return 9 if word == "sept" else hits[0] if len(hits) == 1 else 0


def _named_month(words: str, on: date, is_past: bool) -> date | Unclear | None:
    parts = [part for part in words.split() if part not in ("of", "the")]
    month = next((month_of(part) for part in parts if month_of(part)), 0)
    if not month or len(parts) > 3:
        return None
    rest = [part for part in parts if not month_of(part)]
    if not rest or (len(rest) == 1 and re.fullmatch(r"\d{4}", rest[0])):
        return Unclear(f'"{words}" does not say which day', ASK_FOR_A_DATE)
    ordinal = _ORDINAL.fullmatch(rest[0])
    if not ordinal:
        return None
    if len(rest) == 2:
        if not re.fullmatch(r"\d{4}", rest[1]):
            return None
        return _made(int(rest[1]), month, int(ordinal[1]), words)
    this = _made(on.year, month, int(ordinal[1]), words)
    if isinstance(this, Unclear):
        return this
    if (this <= on) if is_past else (this >= on):
        return this
    return _made(on.year + (-1 if is_past else 1), month, int(ordinal[1]), words)


def _weekday(words: str, on: date, is_past: bool) -> date | Unclear | None:
    lead, _, word = words.rpartition(" ")
    hits = [n for n, name in enumerate(_WEEKDAYS) if len(word) >= 3 and name.startswith(word)]
    if len(hits) != 1 or lead not in ("", "this", "next", "last", "this coming", "coming"):
        return None
    ahead = (hits[0] - on.weekday()) % 7
    name = _WEEKDAYS[hits[0]].capitalize()
    if lead == "last" or (not lead and is_past):
        return _shift(on, ahead - 7)
    if lead == "next":
        if ahead and hits[0] > on.weekday():
            return Unclear(f'"next {name}" can mean this week\'s or the one after', ASK_FOR_A_DATE)
        return _shift(on, ahead or 7)
    if not ahead:
        return Unclear(f'it is {name}: "{words}" can mean today or in a week', ASK_FOR_A_DATE)
    return _shift(on, ahead)


def _distance(words: str, on: date, is_past: bool) -> date | Unclear | None:
    parts = words.split()
    sign = -1 if parts and parts[-1] == "ago" else 1
    core = parts[:-1] if sign < 0 else parts[1:] if parts[:1] == ["in"] else []
    if len(core) != 2:
        return None
    count, unit = core[0], core[1].removesuffix("s")
    if count in ("a", "an"):
        number = 1
    elif count in _COUNTS:
        number = _COUNTS.index(count)
    elif count.isascii() and count.isdecimal() and len(count) < 6:
        number = int(count)
    else:
        return None
    if unit in _UNITS:
        return _shift(on, sign * number * _UNITS[unit])
    if unit in ("month", "year"):
        return _months_on(on, sign * number * (12 if unit == "year" else 1), words)
    return None


def _months_on(on: date, months: int, words: str) -> date | Unclear:
    year, month = divmod(on.year * 12 + on.month - 1 + months, 12)
    for day in (on.day, 30, 29, 28):
        if day <= on.day:
            found = _made(year, month + 1, day, words)
            if isinstance(found, date):
                return found
    return Unclear("that day is too far away", ASK_FOR_A_DATE)


def _end_of(words: str, on: date, is_past: bool) -> date | Unclear | None:
    parts = words.removeprefix("the ").split()
    if parts[:2] != ["end", "of"] or len(parts) > 4:
        return None
    rest = [part for part in parts[2:] if part not in ("the", "this")]
    is_next = rest[:1] == ["next"]
    unit = " ".join(rest[1:] if is_next else rest)
    if unit == "week":
        if on.weekday() > _FRIDAY and not is_next:
            return Unclear("the week is already over", ASK_FOR_A_DATE)
        return _shift(on, _FRIDAY - on.weekday() + 7 * is_next)
    if unit in _ENDS:
        size = {"month": 1, "quarter": 3, "year": 12}[unit]
        start = date(on.year, (on.month - 1) // size * size + 1, 1)
        after = _months_on(start, size * (2 if is_next else 1), words)
        return after - timedelta(days=1) if isinstance(after, date) else after
    if month_of(unit) and not is_next:
        year = on.year + (month_of(unit) < on.month)
        after = _months_on(date(year, month_of(unit), 1), 1, words)
        return after - timedelta(days=1) if isinstance(after, date) else after
    return None


def _of_the_month(words: str, on: date, is_past: bool) -> date | Unclear | None:
    found = re.fullmatch(r"the (\d{1,2})(?:st|nd|rd|th)", words)
    if not found:
        return None
    for step in range(13):
        month = _months_on(on.replace(day=1), -step if is_past else step, words)
        if isinstance(month, Unclear):
            return month
        day = _made(month.year, month.month, int(found[1]), words)
        if isinstance(day, date) and ((day <= on) if is_past else (day >= on)):
            return day
    return Unclear(f'there is no day "{words}"', ASK_FOR_A_DATE)
