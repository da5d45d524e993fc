"""A day as a cell of an export says it, and what all cells of a column together decide.

One cell alone never decides whether 03/04/2026 is in March or April: the column does, or the
user is asked. Days in words are read in eight languages. Nothing is guessed from one cell.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from goodbooks.core.days import real_day
from goodbooks.core.regex import regex

KNOWN, PAIR, DOTS = "known", "pair", "dots"
_LONGEST = 80

_YEAR_FIRST = regex(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?=\D|$)", re.ASCII)
_NUMBERS = regex(r"(\d{1,2})([-/.])(\d{1,2})\2\s?(\d{4}|\d{2})(?=\D|$)", re.ASCII)
_DAY_NAMED = regex(
    r"(?:[^\W\d]+[.,]*\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s./-]+([^\W\d]+)[\s./,-]+(\d{4}|\d{2})(?=\D|$)"
)
_NAMED_DAY = regex(
    r"(?:[^\W\d]+[.,]*\s+)?([^\W\d]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?=\D|$)"
)
_PACKED = regex(r"(\d{4})(\d\d)(\d\d)(?=T|$)", re.ASCII)
_SERIAL = regex(r"\d{5}(?:[.,]\d+)?", re.ASCII)
_EPOCH = regex(r"\d{10}(?:\d{3})?", re.ASCII)
_WEEK = regex(
    r"(\d{4})[-/ ]?(?:w|kw|cw|wk|s)[- ]?(\d{1,2})|(?:w|kw|cw|wk|s|week|woche)[- ]?(\d{1,2})[-/ ,]+(\d{4})",
    re.ASCII | re.IGNORECASE,
)
_TIME = regex(
    r"[T ,à]*(?:at |um )?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*"
    r"([ap]\.?m\.?)?\s*(z|utc|gmt)?\s*([+-]\d{1,2}:?\d{2}|[+-]\d{1,2})?\s*(\(?[a-z][a-z .]*\)?)?",
    re.IGNORECASE,
)
_MONTHS = {
    1: "jan januar january janvier janv enero ene gennaio gen januari janeiro sty stycznia",
    2: "feb februar february février fevrier févr fevr fév febrero febbraio februari fevereiro fev lut",
    3: "mar mär mrz märz maerz march mars marzo maart mrt março marz",
    4: "apr april avril avr abril abr aprile kwi",
    5: "may mai mayo maggio mag mei maio maj",
    6: "jun juni june juin junio giugno giu junho cze",
    7: "jul juli july juillet juil julio luglio lug julho lip",
    8: "aug august août aout aoû agosto ago augustus sie",
    9: "sep sept september septembre septiembre settembre set setembro wrz",
    10: "oct okt october oktober octobre octubre ottobre ott outubro out paź",
    11: "nov november novembre noviembre novembro lis",
    12: "dec dez december dezember décembre decembre déc diciembre dic dicembre dezembro des gru",
}
_MONTH_OF = {word: number for number, words in _MONTHS.items() for word in words.split()}
_EXCEL_ZERO = date(1899, 12, 30).toordinal()
_EPOCH_ZERO = date(1970, 1, 1).toordinal()
_OLDEST, _NEWEST = 1970, 2199


class Cell(NamedTuple):
    """A day as written: year, then month and day when `order` is KNOWN, else two numbers.

    `zone` is the minutes east of Greenwich, where said; `shift` the days (-1, 0, 1) from the
    day as written to the day in Greenwich.
    """

    order: str
    year: int
    one: int
    two: int
    zone: int | None = None
    shift: int = 0
    sort: str = ""
    """"serial" or "epoch" when the day was a bare number."""

    def day(self, *, is_day_first: bool, is_greenwich: bool) -> date | None:
        """The day meant, when the column says which number is the day; None if there is none."""
        month, day = self.one, self.two
        if self.order != KNOWN and is_day_first:
            month, day = day, month
        found = real_day(self.year, month, day)
        return found + timedelta(days=self.shift) if found and is_greenwich else found


def read_cell(text: str) -> Cell | None:
    """The day that a cell says, with or without a time; None when it says none."""
    raw = text.strip().strip("'\"").strip()
    if not raw or len(raw) > _LONGEST:
        return None
    if raw.isascii() and raw.replace(".", "").replace(",", "").isdigit():
        bare = _bare(raw)
        if bare:
            return bare
    said = raw.replace("年", "-").replace("月", "-").replace("日", "").replace(" de ", " ")
    for shape, made in ((_YEAR_FIRST, _year_first), (_NUMBERS, _numbers), (_PACKED, _packed)):
        found = shape.match(said)
        if found:
            return _timed(made(found), said[found.end() :])
    for shape, named in ((_DAY_NAMED, _day_named), (_NAMED_DAY, _named_day)):
        found = shape.match(said)
        cell = named(found) if found else None
        if found and cell:
            return _timed(cell, said[found.end() :])
    return None


def _bare(raw: str) -> Cell | None:
    if _EPOCH.fullmatch(raw):
        seconds = int(raw[:10])
        return _known(date.fromordinal(_EPOCH_ZERO + seconds // 86400), "epoch")
    if _SERIAL.fullmatch(raw) and 20_000 <= int(raw[:5]) <= 80_000:
        return _known(date.fromordinal(_EXCEL_ZERO + int(raw[:5])), "serial")
    return None


def _known(day: date, sort: str) -> Cell:
    return Cell(KNOWN, day.year, day.month, day.day, sort=sort)


def _year_first(found: re.Match[str]) -> Cell:
    return Cell(KNOWN, int(found[1]), int(found[3]), int(found[4]))


def _numbers(found: re.Match[str]) -> Cell:
    return Cell(DOTS if found[2] == "." else PAIR, _century(found[4]), int(found[1]), int(found[3]))


def _packed(found: re.Match[str]) -> Cell:
    return Cell(KNOWN, int(found[1]), int(found[2]), int(found[3]))


def _day_named(found: re.Match[str]) -> Cell | None:
    month = _month(found[2])
    return Cell(KNOWN, _century(found[3]), month, int(found[1])) if month else None


def _named_day(found: re.Match[str]) -> Cell | None:
    month = _month(found[1])
    return Cell(KNOWN, int(found[3]), month, int(found[2])) if month else None


def _month(word: str) -> int:
    return _MONTH_OF.get(word.lower().rstrip("."), 0)


def _century(digits: str) -> int:
    number = int(digits)
    return number if number > 99 else number + (2000 if number < 70 else 1900)


def _timed(cell: Cell, rest: str) -> Cell | None:
    """The cell with its time zone; None when what follows the day is no time."""
    if not _OLDEST <= cell.year <= _NEWEST:
        return None
    if not rest.strip(" .,"):
        return cell
    found = _TIME.fullmatch(rest.rstrip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2])
    if found[4]:
        hour = hour % 12 + (12 if found[4][0] in "pP" else 0)
    if hour > 24 or minute > 59:
        return None
    if not found[5] and not found[6]:
        return cell
    zone = _zone(found[6] or "")
    if zone is None:
        return None
    return cell._replace(zone=zone, shift=(hour * 60 + minute - zone) // 1440)


def _zone(text: str) -> int | None:
    """The minutes by which a zone such as +0530, -03:00 or Z is ahead of Greenwich; None where no zone is."""
    digits = text[1:].replace(":", "")
    if not digits:
        return 0
    hours, minutes = (int(digits), 0) if len(digits) < 3 else (int(digits[:-2]), int(digits[-2:]))
    if hours > 14 or minutes > 59:
        return None
    return (hours * 60 + minutes) * (-1 if text[0] == "-" else 1)


def read_week(text: str) -> Cell | None:
    """A week by its number, "2025-W44" or "KW 44 2025", as the Monday; or any day in it."""
    found = _WEEK.fullmatch(text.strip())
    if not found:
        return read_cell(text)
    year, week = int(found[1] or found[4]), int(found[2] or found[3])
    try:
        return _known(date.fromisocalendar(year, week, 1), "")
    except ValueError:
        return None
