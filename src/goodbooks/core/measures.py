"""What a forecast is told and tells, as people write it: amounts, weeks, windows, risks, chances.

Each value is read from one line of text, and its `str` is a line that is read back as the same.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from goodbooks.core.days import Moment, month_of, read_moment
from goodbooks.core.fields import Share, read_share
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex

MOST = 1e6
MOST_WEEKS = 1040
_LONGEST = 400
_NUMBER = r"(\d{1,7}(?:\.\d{1,4})?)"
_AMOUNT = regex(
    rf"{_NUMBER}(?:\s*(?:-|–|to)\s*{_NUMBER})?(?:\s*([^\W\d].*))?", re.ASCII | re.DOTALL
)
_PERCENT = regex(rf"{_NUMBER}\s*%", re.ASCII)
_IN_TEN = regex(r"(\d{1,3}) (?:in|of) (\d{1,3})", re.ASCII)
_DELAY = regex(rf"{_NUMBER}(?:\s*(?:-|–|to)\s*{_NUMBER})?\s*(day|week)s?", re.ASCII)
_LIKELY = regex(rf"(.*?)(?:,\s*likely {_NUMBER})?", re.ASCII | re.DOTALL)
_DAYS_A_WEEK = 5
_DAYS_IN = {
    "day": 1, "days": 1, "working day": 1, "working days": 1, "week": _DAYS_A_WEEK,
    "weeks": _DAYS_A_WEEK, "month": 260 / 12, "months": 260 / 12,
}  # fmt: skip
"""How many working days each unit of time has; a month is a twelfth of 52 weeks."""
_HALF_A_YEAR = 183
_YEAR = regex(r"\d{4}", re.ASCII)
NOT_IN_SIGHT = "not in sight"


class Amount(NamedTuple):
    """So many of something: from `low` to `high`, which are equal when one figure was said.

    `likely` is the figure between them that somebody expects; None where the middle will do.
    """

    low: float
    high: float
    unit: str = ""
    likely: float | None = None

    def __str__(self) -> str:
        likely = "" if self.likely is None else f", likely {plain(self.likely)}"
        return f"{self.figures} {self.unit}".rstrip() + likely

    def in_working_days(self) -> Amount | None:
        """The same in working days, where it is a time and no count of things."""
        days = self._days()
        return None if days is None else self._times(days, "working days")

    def in_unit_of(self, other: Amount) -> Amount | None:
        """The same in the unit of another, whose unit a bare number has; None where one is a time and the other a count of things."""
        mine, theirs = self._days(), other._days()
        if not self.unit or mine == theirs:
            return self._replace(unit=other.unit)
        return None if mine is None or theirs is None else self._times(mine / theirs, other.unit)

    def _days(self) -> float | None:
        """How many working days its unit has; None of a count of things."""
        return _DAYS_IN.get(self.unit.lower().removesuffix(" of work"))

    def _times(self, factor: float, unit: str) -> Amount:
        likely = None if self.likely is None else round(self.likely * factor, 2)
        return Amount(round(self.low * factor, 2), round(self.high * factor, 2), unit, likely)

    @property
    def figures(self) -> str:
        """The figures alone: "40-55", or "48"."""
        low, high = plain(self.low), plain(self.high)
        return low if low == high else f"{low}-{high}"


class Weeks(NamedTuple):
    """What was finished week by week: the first week's Monday, then a count for each week."""

    first_monday: date
    items: tuple[int, ...]

    def __str__(self) -> str:
        return f"{self.first_monday}: {' '.join(map(str, self.items))}"


class Window(NamedTuple):
    """A day, or the earliest and the latest."""

    earliest: date
    latest: date

    def __str__(self) -> str:
        is_one = self.earliest == self.latest
        return str(self.earliest) if is_one else f"{self.earliest} to {self.latest}"


class Presence(NamedTuple):
    """How many of a team are there, from a day on, until another; None leaves that end open."""

    share: Share
    since: date | None = None
    until: date | None = None

    def __str__(self) -> str:
        there, whole = (plain(figure) for figure in self.share)
        since = f" from {self.since}" if self.since else ""
        until = f" until {self.until}" if self.until else ""
        return f"{there} of {whole}{since}{until}"

    def held_from(self, on: date) -> Presence:
        """The same with the day it holds from: where none is said, the day `on` that it was said."""
        is_past = self.until is not None and self.until < on
        return self if self.since or is_past else self._replace(since=on)


class Wait(NamedTuple):
    """What must come first, when it may come, and how likely it comes at all (0 to 1)."""

    name: str
    window: Window
    chance: float = 1.0

    def __str__(self) -> str:
        chance = "" if self.chance == 1 else f", {percent_text(self.chance)}"
        return f"{self.name}: {self.window}{chance}"


class Risk(NamedTuple):
    """What may happen, how likely (0 to 1), and by how many weeks it would delay."""

    name: str
    chance: float
    low: float
    high: float

    def __str__(self) -> str:
        unit = "week" if self.low == self.high == 1 else "weeks"
        delay = Amount(self.low, self.high, unit)
        return f"{self.name}: {percent_text(self.chance)}, {delay}"


class Piece(NamedTuple):
    """A part of the work that could be left out, and how many items it is."""

    name: str
    amount: Amount

    def __str__(self) -> str:
        return f"{self.name}: {self.amount}"


class Growth(NamedTuple):
    """By what share the work may grow on the way: 0.1 to 0.4."""

    low: float
    high: float

    def __str__(self) -> str:
        low, high = (plain(round(end * 100, 2)) for end in self)
        return f"{low}%" if low == high else f"{low}-{high}%"


class Level(NamedTuple):
    """How sure (0 to 1), and the day that belongs to it; None when no day in sight does."""

    share: float
    on: date | None

    def __str__(self) -> str:
        return f"{percent_text(self.share)} {self.on or NOT_IN_SIGHT}"


def plain(figure: float) -> str:
    """A figure without a needless point: 40, 2.5."""
    return str(int(figure)) if figure == int(figure) else f"{figure:.4f}".rstrip("0")


def percent_text(share: float) -> str:
    """A share as it is kept in the book: 21%."""
    return f"{plain(round(share * 100, 2))}%"


def read_amount(text: str, on: date) -> Amount | Unclear:
    """An amount such as "40-55 items", "40 to 55", "48" or "3-6 weeks, likely 4"."""
    parts = _LIKELY.fullmatch(text.strip()) if len(text) < _LONGEST else None
    found = _AMOUNT.fullmatch(parts[1]) if parts else None
    if parts is None or found is None:
        return _unclear(text, "an amount", "write 40-55 items, or 48")
    unit = " ".join((found[3] or "").split())
    if month_of(unit.partition(" ")[0].strip(".,").lower()):
        return _unclear(
            text, "an amount", "a day is --by; write 40-55 items, or one week, worst case three"
        )
    low, high = float(found[1]), float(found[2] or found[1])
    if low > high:
        return Unclear(f"{plain(low)} is more than {plain(high)}", "write the smaller one first")
    if high > MOST:
        return Unclear(f"{plain(high)} is more than can be meant", "write 40-55 items, or 48")
    likely = float(parts[2]) if parts[2] else None
    if likely is not None and not low <= likely <= high:
        return Unclear(f"{plain(likely)} does not lie between the two", "write 3-6 weeks, likely 4")
    return Amount(low, high, unit, likely)


def read_weeks(text: str, on: date) -> Weeks | Unclear:
    """The weeks of "2025-11-03: 3 4 0 5": a Monday, and a count for each week from it on."""
    head, _, rest = text.partition(":")
    first = read_moment(head.strip(), on)
    how = "write the Monday of the first week, then a count a week: 2025-11-03: 3 4 0 5"
    if isinstance(first, Unclear):
        return Unclear(first.reason, how)
    if first.on.weekday():
        monday = first.on.toordinal() - first.on.weekday()
        why = f"{first.on} is not a Monday"
        return Unclear(why, f"write {date.fromordinal(max(monday, 1))}, if it is that week")
    counts = rest.replace(",", " ").split()
    wrong = next((word for word in counts if not _is_count(word)), None)
    if wrong is not None or not counts:
        return Unclear(f'"{(wrong or "")[:20]}" is not the count of a week', how)
    if len(counts) > MOST_WEEKS:
        return Unclear(f"{len(counts):,} weeks are more than a forecast can use", how)
    return Weeks(first.on, tuple(map(int, counts)))


def _is_count(word: str) -> bool:
    return word.isascii() and word.isdigit() and len(word) <= 6


def read_window(text: str, on: date) -> Window | Unclear:
    """A day, or two of them: "9 November", "2026-11-09 to 2026-11-23"."""
    head, _, tail = (text if len(text) < _LONGEST else "").partition(" to ")
    first = read_moment(head.strip(), on)
    last = read_moment(tail.strip(), on) if tail else first
    if isinstance(first, Moment) and isinstance(last, Moment):
        if first.on > last.on:
            return Unclear(f"{first.on} is after {last.on}", "write the earlier day first")
        return Window(first.on, last.on)
    return first if isinstance(first, Unclear) else Unclear(*_of(last))


def _of(found: Moment | Unclear) -> tuple[str, str]:
    return (found.reason, found.remedy) if isinstance(found, Unclear) else ("", "")


def read_presence(text: str, on: date) -> Presence | Unclear:
    """Who is there, such as "7 of 12", "7/12 from 2 November until 1 March 2027", "4/5 from 7 December to 11 December"."""
    how = "write 7 of 12, or 7 of 12 from 2026-11-02 until 2027-03-01"
    words = " ".join(text.split()) if len(text) < _LONGEST else ""
    head, _, until = words.partition(" until ")
    share_text, _, since = head.replace(" since ", " from ").partition(" from ")
    if not until:
        since, _, until = since.partition(" to ")
    share = read_share(share_text) if len(share_text.replace("/", " of ").split()) == 3 else None
    if share is None or share.whole <= 0:
        return _unclear(text, "a share of a team", how)
    ends = [read_moment(end, on) if end else None for end in (since, until)]
    for end in ends:
        if isinstance(end, Unclear):
            return end
    first, last = (end.on if isinstance(end, Moment) else None for end in ends)
    if first and _may_be_past(since, first, on):
        return Unclear(
            f'"{since}" can be that of {first.year - 1} or of {first.year}',
            f"write the year: {share_text} from {since} {first.year - 1}",
        )
    if first and last and first > last:
        return Unclear(f"{first} is after {last}", how)
    return Presence(share, first, last)


def _may_be_past(said: str, day: date, on: date) -> bool:
    """Whether a day of a month that was said without its year is as well the one that is past."""
    is_bare = any(map(month_of, said.lower().split())) and not _YEAR.search(said)
    return is_bare and (day - on).days > _HALF_A_YEAR


def read_wait(text: str, on: date) -> Wait | Unclear:
    """What must come first: "security review: 12 November to 3 December", or with ", 80%"."""
    name, _, when = text.rpartition(": ")
    if not name.strip():
        return _unclear(text, "something to wait for", "write security review: 2026-11-12")
    head, _, tail = when.rpartition(",")
    chance = read_chance(tail, on) if head else 1.0
    if chance == 0:
        return Unclear("what never comes is nothing to wait for", "leave it out, or say how likely")
    window = read_window(when if isinstance(chance, Unclear) else head or when, on)
    if isinstance(window, Unclear):
        return window
    return Wait(_name(name), window, 1.0 if isinstance(chance, Unclear) else chance)


def read_risk(text: str, on: date) -> Risk | Unclear:
    """A risk such as "vendor late: 30%, 2-4 weeks"."""
    name, _, rest = text.rpartition(": ")
    chance, _, delay = rest.partition(",")
    share, found = read_chance(chance, on), _DELAY.fullmatch(delay.strip().lower())
    if not name.strip() or isinstance(share, Unclear) or found is None:
        return _unclear(text, "a risk", "write vendor late: 30%, 2-4 weeks")
    low, high = float(found[1]), float(found[2] or found[1])
    if low > high:
        return Unclear(f"{plain(low)} is more than {plain(high)}", "write the smaller one first")
    size = _DAYS_A_WEEK if found[3] == "day" else 1
    return Risk(_name(name), share, round(low / size, 4), round(high / size, 4))


def read_piece(text: str, on: date) -> Piece | Unclear:
    """A part of the work, such as "load test: 6-8"."""
    name, _, rest = text.rpartition(": ")
    amount = read_amount(rest, on)
    if not name.strip() or isinstance(amount, Unclear):
        return _unclear(text, "a part of the work", "write load test: 6-8")
    return Piece(_name(name), amount)


def read_growth(text: str, on: date) -> Growth | Unclear:
    """How much the work may grow: "20%", "10-40%"."""
    said = text.strip()
    amount = read_amount(said.removesuffix("%"), on)
    if not said.endswith("%") or isinstance(amount, Unclear) or amount.unit:
        return _unclear(text, "a growth", "write 20%, or 10-40%")
    return Growth(amount.low / 100, amount.high / 100)


def read_chance(text: str, on: date) -> float | Unclear:
    """How likely, from 0 to 1: "21%", "2 in 10"."""
    said = text.strip()
    found, in_ten = _PERCENT.fullmatch(said), _IN_TEN.fullmatch(said)
    share = -1.0
    if found:
        share = float(found[1]) / 100
    elif in_ten and int(in_ten[2]):
        share = int(in_ten[1]) / int(in_ten[2])
    if not 0 <= share <= 1:
        return _unclear(text, "a chance", "write 21%, or 2 in 10")
    return share


def read_level(text: str, on: date) -> Level | Unclear:
    """How sure, and the day: "85% 2027-02-09", or "95% not in sight"."""
    head, _, rest = text.strip().partition(" ")
    share = read_chance(head, on)
    if isinstance(share, Unclear):
        return _unclear(text, "a day with its chance", "write 85% 2027-02-09")
    if rest.strip().lower() == NOT_IN_SIGHT:
        return Level(share, None)
    found = read_moment(rest.strip(), on)
    return found if isinstance(found, Unclear) else Level(share, found.on)


def read_day(text: str, on: date) -> date | Unclear:
    """One day."""
    found = read_moment(text.strip(), on)
    return found if isinstance(found, Unclear) else found.on


def _name(text: str) -> str:
    return " ".join(text.split())


def _unclear(text: str, what: str, remedy: str) -> Unclear:
    shown = " ".join(text.split())
    shown = shown if len(shown) <= 40 else shown[:39] + "…"
    return Unclear(f'"{shown}" is not {what}', remedy)
