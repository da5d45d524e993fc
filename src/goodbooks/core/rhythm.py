"""How something comes again: every Friday, each working day, on the 1st or the first Monday of a month; and which of its times is due by a day. It reads no clock."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.days import COUNTS, WEEKDAYS, read_moment
from goodbooks.core.named import NamedTuple
from goodbooks.core.period import last_of_month
from goodbooks.core.phrasing import listed
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.core.times import in_its_part, late_in, split_clock

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_HOW = "write Friday, Monday and Thursday, other Friday, working day, day, week, two weeks, month, quarter, 1st, last day, first Monday or last working day"
_LAST_DAYS = ("last day", "last day of the month", "end of the month", "end of month", "month end")
_UNITS = {
    "week": (1, 0), "other week": (2, 0), "second week": (2, 0), "two weeks": (2, 0), "2 weeks": (2, 0), "fortnight": (2, 0),
    "three weeks": (3, 0), "3 weeks": (3, 0), "four weeks": (4, 0), "4 weeks": (4, 0),
    "month": (0, 1), "other month": (0, 2), "two months": (0, 2), "2 months": (0, 2), "quarter": (0, 3), "three months": (0, 3), "3 months": (0, 3),
    "weekly": (1, 0), "fortnightly": (2, 0), "monthly": (0, 1), "quarterly": (0, 3),
}  # fmt: skip
_OFFICE, _EVERY_DAY, _LAST = frozenset(range(5)), frozenset(range(7)), 31
_DAYS = {
    "day": _EVERY_DAY, "daily": _OFFICE, "single day": _EVERY_DAY, "working day": _OFFICE, "work day": _OFFICE, "workday": _OFFICE, "weekday": _OFFICE, "weekdays": _OFFICE, "working days": _OFFICE,
    "morning": _OFFICE, "afternoon": _OFFICE, "evening": _EVERY_DAY, "night": _EVERY_DAY,
    **{f"{of} {part}": _OFFICE for of in ("working", "weekday") for part in ("morning", "afternoon", "evening")},
}  # fmt: skip
"""What is wanted every morning, or daily, at work is wanted on working days; what comes in the evening keeps no office hours."""
_CLOSED = frozenset({(12, 25), (12, 26), (1, 1)})
"""Days, as month and day, on which nothing comes that keeps office days each week, unless it was named for one of them."""
_ORDINAL = regex(r"(?:the )?(\d{1,2})(?:st|nd|rd|th)(?: day)?(?: of (?:the|each|every) month)?", re.ASCII)  # fmt: skip
_NTH = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "last": -1,
}
_OF_A_MONTH = regex(rf"(?:the )?(?P<nth>{'|'.join(_NTH)}) (?P<day>[a-z ]+?)(?P<month> (?:of|in) (?:(?:the|a|each|every) )?month)?")  # fmt: skip


class Rhythm(NamedTuple):
    """The days on which something comes: weekdays every so many weeks, or a day of the month every so many months.

    No weekday and no day of the month means that of the first time. With `nth` it is the first, second, third, fourth or, at -1,
    the last of its weekdays in a month.
    """

    weekdays: frozenset[int] = frozenset()
    weeks: int = 0
    months: int = 0
    day: int = 0
    at: str | None = None
    until: date | None = None
    nth: int = 0
    before: Before | None = None

    @property
    def said(self) -> str:
        """How one says it: every Friday, every two weeks, on the 1st of each month, on the last Friday of each month."""
        if self.nth:
            count = next(word for word, number in _NTH.items() if number == self.nth)
            return f"on the {count} {_named(self.weekdays)} of each month"
        if self.day:
            what = "last day" if self.day == _LAST else _ordinal(self.day)
            return f"on the {what} of each month"
        if self.months:
            return _EACH.get(self.months, f"every {self.months} months")
        if self.weekdays in (_OFFICE, _EVERY_DAY):
            return "every working day" if self.weekdays == _OFFICE else "every day"
        days = listed(WEEKDAYS[one].capitalize() for one in sorted(self.weekdays))
        if days:
            return f"every {'other ' if self.weeks == 2 else ''}{days}"
        return "every week" if self.weeks == 1 else f"every {COUNTS[self.weeks]} weeks"

    @property
    def how_often(self) -> str:
        """How often it comes, a working day as any day: which of them is meant is another question."""
        return self.said.replace("every working day", "every day")

    @property
    def written(self) -> str:
        """How a line of the book has it: Friday 10:00 until 2026-12-18."""
        bare = self.said.removeprefix("every ").removeprefix("on the ")
        bare = bare.removesuffix(" of each month") + (" of the month" if self.nth else "")
        at = f" {self.at}" if self.at else ""
        return f"{bare}{at}" + (f" until {self.until}" if self.until else "")

    def times(self, first: date, since: date, until: date) -> Iterator[date]:
        """Each time from a day to another, counted from the first, which is one where nothing else says on which day they are."""
        last = until if self.until is None else min(until, self.until)
        for number in range(max(first, since).toordinal(), last.toordinal() + 1):
            day = date.fromordinal(number)
            if self.is_time(day, first):
                yield day

    def first_after(self, day: date, first: date) -> date | None:
        """The next time behind a day; None where it has come to its end."""
        number = day.toordinal()
        if number + _LONGEST > date.max.toordinal():
            return None
        since, until = date.fromordinal(number + 1), date.fromordinal(number + _LONGEST)
        return next(iter(self.times(first, since, until)), None)

    def changes(self, before: Rhythm, since: date, first: date) -> Rhythm:
        """The rhythm as it is from a day on, with the one there was before: what came until then keeps its days."""
        whole = self._replace(until=None, at=None, before=None)
        if whole == before._replace(until=None, at=None, before=None):
            return self._replace(before=before.before)
        return self._replace(before=Before(before, since, first))

    def is_time(self, day: date, first: date) -> bool:
        """Whether it comes on a day, counted from the first time; its end apart."""
        if self.before is not None:
            was, since, start = self.before
            if day < since:
                return (was.until is None or day <= was.until) and was.is_time(day, first)
            if day < start:
                return False
            first = self._from(since, first) if self.weeks > 1 or self.months > 1 else first
        if self.nth:
            return day.weekday() in self.weekdays and self.nth == self._place(day)
        if self.months:
            apart = (day.year - first.year) * 12 + day.month - first.month
            wanted = min(self.day or first.day, last_of_month(day).day)
            return apart % self.months == 0 and day.day == wanted
        weeks = (_week(day) - _week(first)) % max(self.weeks, 1)
        weekdays = self.weekdays or {first.weekday()}
        if (
            self.weeks == 1
            and weekdays <= _OFFICE
            and (day.month, day.day) in _CLOSED
            and day != first
        ):
            return False
        return weeks == 0 and day.weekday() in weekdays

    def _from(self, since: date, first: date) -> date:
        """The first time, since a day, of what comes every so many weeks or months."""
        each = self._replace(weeks=min(self.weeks, 1), months=min(self.months, 1), before=None)
        return each.first_after(date.fromordinal(since.toordinal() - 1), first) or since

    def _place(self, day: date) -> int:
        """The how-many-th of its weekdays a day is in its month, or -1 for the last where the last is meant."""
        start, end = (day.day + 1, last_of_month(day).day + 1) if self.nth < 0 else (1, day.day)
        others = sum(day.replace(day=one).weekday() in self.weekdays for one in range(start, end))
        return -1 - others if self.nth < 0 else others + 1


class Before(NamedTuple):
    """How something came before its rhythm was changed: until which day, and the first day on which it can come anew."""

    was: Rhythm
    since: date
    first: date


_LONGEST = 100
"""So many days lie between two times at most."""
_EACH = {1: "every month", 2: "every other month", 3: "every quarter"}


def _week(day: date) -> int:
    return (day.toordinal() - 1) // 7


def _ordinal(day: int) -> str:
    sign = "th" if day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{sign}"


class Come(NamedTuple):
    """What was said of one time: on which day, and the day it was moved to; without one it was kept, or let go."""

    on: date
    moved_to: date | None = None


def due_time(
    rhythm: Rhythm,
    on: date,
    named: date | None,
    said: Iterable[Come],
    today: date,
    known: date | None = None,
) -> date | None:
    """The time that is due by a day: the last that has come and is not done, else the next; None after its end.

    The first is the day that was named, else the next such day behind the one it was said on that had not gone by when it was
    `known`, which is the day it was written down, unless it was given before. Of several times that went by without a word only the last is due: nobody gives last month's number any more.
    """
    said = list(said)
    first = first_time(rhythm, on, named, said, known)
    done: date | None = None
    moved: date | None = None
    before: date | None = None
    for one in said:
        if one.moved_to is not None:
            moved = one.moved_to
        elif one.on != before:
            done = _pending(rhythm, first, done, one.on) or done
            moved, before = None, one.on
    due = _pending(rhythm, first, done, today)
    return max(moved, due) if moved and due and due <= moved else due


def first_time(
    rhythm: Rhythm, on: date, named: date | None, said: Iterable[Come], known: date | None = None
) -> date:
    """The first time of something: the day that was named, else the next such day behind the one it was said on, that had not gone by when it was `known` unless it was given before."""
    first = named or _first_behind(rhythm, on, known or on)
    if any(one.on < first for one in said):
        return named or _first_behind(rhythm, on, on)
    return first


def _first_behind(rhythm: Rhythm, on: date, known: date) -> date:
    """The first time of a rhythm that was said on a day and known on another, whichever of every so many weeks or months that is."""
    if rhythm.weekdays or rhythm.day:
        rhythm = _whichever(rhythm)
    behind = on if known <= on else date.fromordinal(known.toordinal() - 1)
    return rhythm.first_after(behind, on) or on


def _whichever(rhythm: Rhythm) -> Rhythm:
    """A rhythm that comes each week or month, whichever of several it counts from; so also as it was before."""
    was = rhythm.before and rhythm.before._replace(was=_whichever(rhythm.before.was))
    return rhythm._replace(weeks=1, months=min(rhythm.months, 1), before=was)


def _pending(rhythm: Rhythm, first: date, done: date | None, day: date) -> date | None:
    following = first if done is None else rhythm.first_after(done, first)
    if following is None or following > day:
        return following
    near = date.fromordinal(max(day.toordinal() - _LONGEST, 1))
    return max(rhythm.times(first, max(following, near), day), default=following)


def read_rhythm(text: str, on: date) -> Rhythm | Unclear:
    """A rhythm as people write it, with the day it ends on where one is said behind “until”."""
    said, _, end = " ".join(text.split()).rstrip(".").partition(" until ")
    until = read_moment(end, on) if end else None
    if isinstance(until, Unclear):
        return until
    words = re.sub(r"^(?:every|each|on) (?:the )?", "", said.lower().replace("every ", ""))
    bare, at = _hour_of(words)
    if isinstance(at, Unclear):
        return at
    found = _read(" ".join(bare.removesuffix(" at").split()))
    if found is None:
        return Unclear(f'"{text}" is no rhythm I know', _HOW)
    return found._replace(at=at, until=until.on if until else None)


_SPOKEN = regex(
    rf"(?P<often>.*\b(?P<part>morning|afternoon|evening|night)s?),? (?:(?:at|by|before) )?(?:(?P<beside>half(?: past)?|(?:a )?quarter (?:past|to)) )?(?P<hour>{'|'.join(COUNTS[1:12])}|[1-9]|1[01])(?: o['’]clock)?"
)
"""An hour in words behind the part of the day that says which one it is."""
_LATE_PART = regex(r"(?:.*\b)?(?P<part>afternoon|evening)s?(?: at)?")


def _hour_of(words: str) -> tuple[str, str | Unclear | None]:
    """The words beside the hour of a rhythm, and that hour; one under twelve in the evening is of the evening."""
    if spoken := _SPOKEN.fullmatch(words):
        said = spoken["hour"]
        number = int(said) if said.isdigit() else COUNTS.index(said)
        return spoken["often"], in_its_part(number, spoken["beside"] or "", spoken["part"])
    if not re.search(r"\d[:.]\d\d|\d ?[ap]m\b|noon", words):
        return words, None
    bare, at = split_clock(words)
    late = _LATE_PART.fullmatch(bare)
    if late is None or not isinstance(at, str) or re.search(r"\d ?am\b", words):
        return bare, at
    return bare, late_in(at, late["part"])


def _read(words: str) -> Rhythm | None:
    """The rhythm that words behind “every” name: days of the week, of the month, or a count of weeks or months; None where they name none."""
    if words in _DAYS:
        return Rhythm(_DAYS[words], 1)
    if words in _LAST_DAYS:
        return Rhythm(months=1, day=_LAST)
    if words in _UNITS:
        weeks, months = _UNITS[words]
        return Rhythm(weeks=weeks, months=months)
    nth = _OF_A_MONTH.fullmatch(words)
    if nth and (weekdays := _weekdays(nth["day"])) and (nth["month"] or nth["nth"] != "second"):
        return Rhythm(weekdays, months=1, nth=_NTH[nth["nth"]])
    ordinal = _ORDINAL.fullmatch(words)
    if ordinal and 1 <= int(ordinal[1]) <= _LAST:
        return Rhythm(months=1, day=int(ordinal[1]))
    other = words.removeprefix("other ")
    days = [_weekday(one) for one in re.split(r"(?:,| and\b) ?", other) if one.strip()]
    named = frozenset(one for one in days if one is not None)
    return Rhythm(named, 2 if other != words else 1) if days and None not in days else None


def _named(weekdays: frozenset[int]) -> str:
    """The weekday that is meant, or “working day”."""
    return "working day" if weekdays == _OFFICE else WEEKDAYS[min(weekdays)].capitalize()


def _weekdays(words: str) -> frozenset[int]:
    """The weekday or the working days that words name; none for any other words."""
    if _DAYS.get(words) == _OFFICE and words.endswith("day"):
        return _OFFICE
    one = _weekday(words)
    return frozenset() if one is None else frozenset((one,))


def _weekday(word: str) -> int | None:
    for part in ("morning", "afternoon", "evening", "night"):
        word = word.removesuffix(f" {part}s").removesuffix(f" {part}")
    plain = word.strip()
    plain = plain.removesuffix("s") if plain.endswith("days") else plain
    found = [n for n, name in enumerate(WEEKDAYS) if len(plain) >= 3 and name.startswith(plain)]
    return found[0] if len(found) == 1 else None
