"""A time of the past that words end with and that names no day, “in 2024”, “last year”, “in late 2023”: where it is placed, and how it is said."""

from __future__ import annotations

import re
from datetime import date

from goodbooks.core.days import MONTHS, month_of, read_moment
from goodbooks.core.named import NamedTuple
from goodbooks.core.period import last_of_month
from goodbooks.core.phrasing import capital, month_text
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex

_YEAR = r"(?:19|20)\d\d"
_ENDS = {
    "": 6, "early": 4, "spring": 5, "mid": 8, "summer": 8, "autumn": 11, "fall": 11, "late": 12, "winter": 12,
    **{month: number for number, month in enumerate(MONTHS, 1)},
    **{month[:3]: number for number, month in enumerate(MONTHS, 1)},
}  # fmt: skip
"""The last month of a part of the year; a year alone is told at its middle, so that a review of the next one does not count it."""
_SEASON = r"spring|summer|autumn|fall|winter"
_TIME = (
    rf"(?:back )?(?:in|during) (?:the )?(?:(?P<part>early|mid|late|{_SEASON}|{'|'.join((*MONTHS, *(month[:3] for month in MONTHS)))})\.?[ -](?:of )?)?(?:{_YEAR}(?: and |[-–/]))?(?P<year>{_YEAR})"
    rf"|(?<!the )(?P<last>last) (?P<span>year|{_SEASON})"
    r"|(?P<ago>\w+ (?P<unit>month|year)s? ago)"
)
_BEHIND = regex(rf"(?P<rest>\S.*?)[ ,]* \(?(?P<said>{_TIME})\)?[.!]?", re.IGNORECASE | re.DOTALL)
_IN_FRONT = regex(rf"(?P<said>{_TIME})(?:,|:)? (?P<rest>\S.*)", re.IGNORECASE | re.DOTALL)
_OF_ELSE = regex(r"\b(?:(?:after|before|since|until|than|compared)\b(?: \S+){0,4}|about|by|for|from|of|to|with)\Z", re.IGNORECASE)  # fmt: skip
"""What stands before a time that says of which thing it is: without it the words would say another thing."""


class ToldTime(NamedTuple):
    """What is told, without its time at the edge; the day at which it is placed; and the time as it holds when read later."""

    words: str
    on: date
    roughly: str


def told_time(words: str, today: date) -> ToldTime | None:
    """What is told with a time before this month that is no day, in front or behind; None for any other words."""
    behind = _BEHIND.fullmatch(words)
    found = behind or _IN_FRONT.fullmatch(words)
    placed = _placed(found, today) if found else None
    if found is None or placed is None:
        return None
    is_of_else = behind is not None and _OF_ELSE.search(behind["rest"])
    return ToldTime(words if is_of_else else capital(found["rest"]), *placed)


def _placed(found: re.Match[str], today: date) -> tuple[date, str] | None:
    """The day at which a time found in words is placed, and how it is said; None where that is not past."""
    if found["year"]:
        return _of_a_year(found, today)
    if found["last"]:
        return _the_last(found["span"].lower(), today)
    return _ago(found, today)


def _of_a_year(found: re.Match[str], today: date) -> tuple[date, str] | None:
    year, part = int(found["year"]), (found["part"] or "").lower()
    on = last_of_month(date(year, _ENDS[part], 1))
    if on >= today or (not part and year == today.year):
        return None
    if month_of(part):
        return on, f"in {month_text(on)}"
    said = " ".join(found["said"].split())
    return on, f"in {re.sub(r'^(?:back )?(?:in|during) ', '', said, flags=re.IGNORECASE)}"


def _the_last(span: str, today: date) -> tuple[date, str]:
    if span == "year":
        return _of_all(today.year - 1)
    this = last_of_month(date(today.year, _ENDS[span], 1))
    year = today.year if this < today else today.year - 1
    return last_of_month(date(year, _ENDS[span], 1)), f"in {span} {year}"


def _of_all(year: int) -> tuple[date, str]:
    return last_of_month(date(year, _ENDS[""], 1)), f"in {year}"


def _ago(found: re.Match[str], today: date) -> tuple[date, str] | None:
    moment = read_moment(found["ago"], today, is_past=True)
    if isinstance(moment, Unclear) or moment.on >= today.replace(day=1):
        return None
    if found["unit"].lower() == "year":
        return _of_all(moment.on.year)
    on = last_of_month(moment.on)
    return on, f"in {month_text(on)}"
