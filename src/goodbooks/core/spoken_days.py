"""Days as they are spoken of, “Friday”, “in two weeks”, “the 20th”, found from the day on which they are said."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from goodbooks.core.day_slips import without_slip, without_slips
from goodbooks.core.days import (
    ASK_FOR_A_DATE,
    COUNTS,
    NOT_PLACED,
    WEEKDAYS,
    Moment,
    day_in_words,
    month_of,
    real_day,
)
from goodbooks.core.numbered_days import numbers_meant
from goodbooks.core.problem import Unclear
from goodbooks.core.times import split_clock

_NEAR = {
    "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
    "tomorrow": 1, "the day after tomorrow": 2, "day after tomorrow": 2,
    "yesterday": -1, "last night": -1, "the day before yesterday": -2, "day before yesterday": -2,
}  # fmt: skip
_SHORT = {
    "eow": "end of week",
    "eom": "end of month",
    "eoq": "end of quarter",
    "eoy": "end of year",
}
_VAGUE = frozenset({"week", "weekend", "month", "quarter", "year", "spring", "summer", "autumn"})
_UNITS = {"day": 1, "week": 7, "fortnight": 14}
_SIZES = {"month": 1, "quarter": 3, "year": 12}
_FRIDAY = 4
_JUST_PAST = 60  # days in which a day without a year is more likely meant as the one gone by

_NUMBERS = r"(?a)(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})"
_TWO_NUMBERS = r"(?a)\d{1,2}[-/.]\d{1,2}[-/.]?"
_DAY_IN_DOTS = (
    r"(?a)(?<![\d.])(?:\d{1,2}\.(?:0?[1-9]|1[0-2])\.|(?:2[4-9]|3[01])\.(?:0?[1-9]|1[0-2]))(?=\s|$)"
)
"""A day as it is written with dots, 27.11.; what can be no hour needs no dot behind it."""
_ORDINAL = r"(?a)(\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?a)\d{4}"
_LEADS = ("by ", "on ", "at ", "until ", "till ", "no later than ")
_LONGEST = 80


@lru_cache(maxsize=1 << 9)  # a walk asks it of the same few words after every answer
def spoken_day(text: str, on: date, *, is_past: bool = False) -> Moment | Unclear:
    """The moment a person means by words that are no date in figures, said on the day `on`."""
    words = " ".join(text.lower().replace(",", " ").split()).rstrip("!;")
    words = _dots_in_words(words) if "." in words else words
    if len(words) > _LONGEST:
        return Unclear("that is too long to be a day", ASK_FOR_A_DATE)
    for lead in _LEADS:
        words = words.removeprefix(lead)
    words, at = split_clock(words)
    if isinstance(at, Unclear):
        return at
    if not words and at:
        return Moment(on, at)
    for lead in _LEADS:
        words = words.removeprefix(lead)
    day = _day(words.removesuffix("."), on, is_past)
    return Moment(day, at) if isinstance(day, date) else day


def _dots_in_words(words: str) -> str:
    """Words with each day in dots by the name of its month: 27.11. is 27 november."""
    named = re.sub(_DAY_IN_DOTS, lambda it: day_in_words(f"on {it[0]}").removeprefix("on "), words)
    return day_in_words(named).lower()


def _day(words: str, on: date, is_past: bool) -> date | Unclear:
    """The day meant by words, or why it cannot be placed, with what to write instead."""
    if words in _NEAR:
        return _shift(on, _NEAR[words])
    words = _SHORT.get(words, words)
    rules = (
        _numbers, _named_month, _weekday, _in_a_week, _distance, _end_of, _of_the_month, _bare_hour, _vague,
    )  # fmt: skip
    for rule in rules:
        found = rule(words, on, is_past)
        if found is not None:
            return found
    read = without_slips(words)
    if read.places:
        return _day(read.text, on, is_past)
    meant = " ".join(map(without_slip, words.split()))
    if meant != words and not isinstance(_day(meant, on, is_past), Unclear):
        return Unclear(f'"{words}" {NOT_PLACED}', f'write "{meant}", or the date', (meant,))
    return Unclear(f'"{words}" {NOT_PLACED}', ASK_FOR_A_DATE)


def _made(year: int, month: int, day: int, words: str) -> date | Unclear:
    found = real_day(year, month, day)
    return found or Unclear(f'there is no day "{words}"', ASK_FOR_A_DATE)


def _shift(on: date, days: int) -> date | Unclear:
    try:
        return on + timedelta(days=days)
    except OverflowError:
        return Unclear("that day is too far away", ASK_FOR_A_DATE)


def _numbers(words: str, on: date, is_past: bool) -> date | Unclear | None:
    """A day in numbers alone, 3/11/2026 or 2026-11-03; unclear where it can be two days or lacks its year, None where it is no such thing."""
    found = re.fullmatch(_NUMBERS, words)
    if not found:
        is_short = re.fullmatch(_TWO_NUMBERS, words)
        return Unclear(f'"{words}" lacks the year', _write_one_of(numbers_meant(words, on, is_past=is_past))) if is_short else None  # fmt: skip
    first, second, third = int(found[1]), int(found[3]), int(found[4])
    if len(found[1]) == 4:
        return _made(first, second, third, words)
    if len(found[1]) > 2 or len(found[4]) != 4:
        return Unclear(f'"{words}" lacks the century', ASK_FOR_A_DATE)
    if first > 12 or first == second:
        return _made(third, second, first, words)
    if second > 12:
        return _made(third, first, second, words)
    both = numbers_meant(words, on, is_past=is_past)
    return Unclear(f'"{words}" can be two different days', _write_one_of(both), both)


def _write_one_of(days: tuple[str, ...]) -> str:
    return "write " + " or ".join(days) if days else ASK_FOR_A_DATE


def _named_month(words: str, on: date, is_past: bool) -> date | Unclear | None:
    """A day with its month by name, “Tuesday the 3rd of November”; unclear where it is another weekday."""
    parts = [part for part in words.split() if part not in ("of", "the")]
    weekday = _weekday_of(parts[0]) if len(parts) > 2 else None
    if weekday is not None:
        parts = parts[1:]
    months = [part for part in parts if month_of(part)]
    rest = [part for part in parts if not month_of(part)]
    if len(months) != 1 or len(parts) > 3:
        return None
    if not rest or (len(rest) == 1 and re.fullmatch(_YEAR, rest[0])):
        return Unclear(f'"{words}" does not say which day', ASK_FOR_A_DATE)
    ordinal = re.fullmatch(_ORDINAL, rest[0])
    if not ordinal:
        return None
    found = _in_month(int(ordinal[1]), month_of(months[0]), rest[1:], words, on, is_past)
    if weekday is None or not isinstance(found, date) or found.weekday() == weekday:
        return found
    name = WEEKDAYS[found.weekday()].capitalize()
    return Unclear(f"{found} is a {name}", "write the date alone, or the right day of the week")


def _in_month(
    day: int, month: int, years: list[str], words: str, on: date, is_past: bool
) -> date | Unclear | None:
    """A day of a month: in the year named, else the next such day, or the last."""
    if years:
        return _made(int(years[0]), month, day, words) if re.fullmatch(_YEAR, years[0]) else None
    this = _made(on.year, month, day, words)
    if isinstance(this, date) and ((this <= on) if is_past else (this >= on)):
        return this
    if isinstance(this, date) and not is_past and (on - this).days <= _JUST_PAST:
        return Unclear(
            f'"{words}" is just past, and the next one is in {on.year + 1}', ASK_FOR_A_DATE
        )
    return _made(on.year + (-1 if is_past else 1), month, day, words)


def _weekday_of(word: str) -> int | None:
    word = "wednesday" if word == "weds" else word.removesuffix(".")
    hits = [n for n, name in enumerate(WEEKDAYS) if len(word) >= 3 and name.startswith(word)]
    return hits[0] if len(hits) == 1 else None


def _weekday(words: str, on: date, is_past: bool) -> date | Unclear | None:
    """A weekday, bare or behind this, next or last; unclear where it can be one of two weeks."""
    lead, _, word = words.rpartition(" ")
    day = _weekday_of(word)
    if day is None or lead not in ("", "this", "next", "last", "this coming", "coming"):
        return None
    ahead = (day - on.weekday()) % 7
    name = WEEKDAYS[day].capitalize()
    is_later, is_earlier = day > on.weekday(), day < on.weekday()
    if lead == "next" and is_later:
        return _one_of(f'"next {name}" can mean this week\'s or the one after', on, day, 7)
    if lead == "last" and is_earlier:
        return _one_of(f'"last {name}" can mean this week\'s or the one before', on, day, -7)
    if lead == "this" and is_earlier:
        return Unclear(f"this week's {name} is over", ASK_FOR_A_DATE)
    if not ahead and lead not in ("next", "last"):
        other = "a week ago" if is_past else "in a week"
        said = f'it is {name}: "{words}" can mean today or {other}'
        return _one_of(said, on, day, -7 if is_past else 7)
    is_back = lead == "last" or (is_past and not lead)
    return _shift(on, ahead - 7 if is_back else ahead or 7)


def _in_a_week(words: str, on: date, is_past: bool) -> date | Unclear | None:
    """A day of a week that is named beside it, however that is said: "Tuesday last week", "next week on Thursday", "Friday of this week"."""
    found = re.search(r"\b(?:of |in )?(last|this|next) week(?:['’]s)?\b(?: on)?", words)
    rest = f"{words[: found.start()]} {words[found.end() :]}".split() if found else []
    day = _weekday_of(rest[0]) if len(rest) == 1 else None
    if found is None or day is None:
        return None
    return _shift(on, day - on.weekday() + {"last": -7, "this": 0, "next": 7}[found[1]])


def _one_of(reason: str, on: date, day: int, more: int) -> Unclear:
    """That two days can be meant: this week's, and the one a week before or after it."""
    first = on.toordinal() + day - on.weekday()
    if not 1 <= first + more <= date.max.toordinal() or not 1 <= first <= date.max.toordinal():
        return Unclear(reason, ASK_FOR_A_DATE)
    both = (str(date.fromordinal(first)), str(date.fromordinal(first + more)))
    return Unclear(reason, f"write {both[0]} or {both[1]}", both)


def _distance(words: str, on: date, is_past: bool) -> date | Unclear | None:
    """A count of days, weeks, months or years from now or ago."""
    parts = words.split()
    sign = -1 if parts[-1:] == ["ago"] else 1
    if sign < 0:
        core = parts[:-1]
    elif parts[-2:] in (["from", "now"], ["from", "today"]):
        core = parts[:-2]
    else:
        core = parts[1:] if parts[:1] in (["in"], ["within"]) else []
    core = core[:-1] if core[-1:] == ["time"] else core
    number = _count(core[0]) if len(core) == 2 else None
    if number is None:
        return None
    unit = core[1].removesuffix("'").removesuffix("’").removesuffix("s")
    if unit in _UNITS:
        return _shift(on, sign * number * _UNITS[unit])
    if unit in ("month", "year"):
        return _months_on(on, sign * number * _SIZES[unit])
    return None


def _count(word: str) -> int | None:
    if word in ("a", "an"):
        return 1
    if word in COUNTS:
        return COUNTS.index(word)
    return int(word) if word.isascii() and word.isdecimal() and len(word) < 6 else None


def _months_on(on: date, months: int) -> date | Unclear:
    year, month = divmod(on.year * 12 + on.month - 1 + months, 12)
    for day in (on.day, 30, 29, 28):
        if day <= on.day:
            found = _made(year, month + 1, day, "")
            if isinstance(found, date):
                return found
    return Unclear("that day is too far away", ASK_FOR_A_DATE)


def _end_of(words: str, on: date, is_past: bool) -> date | Unclear | None:
    """The last day of a week, a month, a quarter or a year, this or the next; a week ends on Friday."""
    parts = [part for part in words.split() if part not in ("the", "this", "of")]
    if parts[:1] != ["end"] or not 2 <= len(parts) <= 3:
        return None
    is_next, unit = parts[1] == "next", parts[-1]
    if unit == "week" and (is_next or len(parts) == 2):
        if on.weekday() > _FRIDAY and not is_next:
            return Unclear("the week is already over", ASK_FOR_A_DATE)
        return _shift(on, _FRIDAY - on.weekday() + 7 * is_next)
    if unit in _SIZES and (is_next or len(parts) == 2):
        size = _SIZES[unit]
        start = date(on.year, (on.month - 1) // size * size + 1, 1)
        return _day_before(_months_on(start, size * (1 + is_next)))
    month = month_of(parts[1])
    if not month or (len(parts) == 3 and not re.fullmatch(_YEAR, unit)):
        return None
    year = int(unit) if len(parts) == 3 else on.year + (month < on.month)
    if is_past and len(parts) == 2:
        year = on.year - (month >= on.month)
    first = _made(year, month, 1, words)
    return _day_before(_months_on(first, 1)) if isinstance(first, date) else first


def _day_before(day: date | Unclear) -> date | Unclear:
    return _shift(day, -1) if isinstance(day, date) else day


def _of_the_month(words: str, on: date, is_past: bool) -> date | Unclear | None:
    """“The 20th”: the next such day, or with `is_past` the last."""
    found = re.fullmatch(r"the (\d{1,2})(?:st|nd|rd|th)", words, re.ASCII)
    if not found:
        return None
    for step in range(13):
        month = _months_on(on.replace(day=1), -step if is_past else step)
        if isinstance(month, Unclear):
            return month
        day = _made(month.year, month.month, int(found[1]), words)
        if isinstance(day, date) and ((day <= on) if is_past else (day >= on)):
            return day
    return Unclear(f'there is no day "{words}"', ASK_FOR_A_DATE)


def _bare_hour(words: str, on: date, is_past: bool) -> Unclear | None:
    """Ask for the minutes of an hour behind the name of a day: "Thursday 2" can be two times."""
    day, _, hour = words.removesuffix(":").rpartition(" ")
    day = day.removesuffix(" at")
    is_day = day in _NEAR or _weekday_of(day.rpartition(" ")[2]) is not None
    if not is_day or not (hour.isascii() and hour.isdecimal()) or int(hour[:4]) > 23:
        return None
    late = (f"{day} {int(hour) + 12}:00",) if 0 < int(hour) < 8 else ()
    choices = (*late, f"{day} {int(hour):02}:00")
    both = " or ".join(f'"{one}"' for one in choices)
    return Unclear(f'"{words}" does not say the time in full', f"write {both}", choices)


def _vague(words: str, on: date, is_past: bool) -> Unclear | None:
    """Say of a phrase that names a stretch of days, or stands before one, that it does."""
    parts = words.split()
    if parts[:1] in (["before"], ["after"]):
        return Unclear(f'"{parts[0]}" leaves open which day', ASK_FOR_A_DATE)
    if any(part in _VAGUE or month_of(part) for part in parts):
        return Unclear(f'"{words}" does not say which day', ASK_FOR_A_DATE)
    return None
