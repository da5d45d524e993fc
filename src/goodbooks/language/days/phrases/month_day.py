"""A day of a named month, with its year or without: March 27, the 3rd of April, Fri 20 March."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.days import real_day
from goodbooks.language.days.day_names import DAY, MONTH, ORDINALS, month_of, ordinal_of
from goodbooks.language.days.stretch import Family, Habits, Stretch

if TYPE_CHECKING:
    import re
    from datetime import date

_DAY = r"\d{1,2}(?:st|nd|rd|th)?(?![\d:.,]*\d|%)"
_SPELLED = rf"(?i:(?:{'|'.join(sorted(ORDINALS, key=len, reverse=True))})\b)"
_TO = r"(?: ?[-–] ?| to | or | and )"
_YEAR = r"(?:,? (?P<{0}>\d{{4}}|['’]\d\d)\b(?!:))?"
_JUST_PAST = 60  # days after which a day gone by is more likely meant as next year's


def read(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """That day of the year named, or the next such day; of two days, from the one to the other."""
    said = found["day1"] or found["day2"] or found["day3"]
    until = found["until1"] or found["until2"] or said
    month = month_of(found["month1"] or found["month2"] or found["month3"])
    year = found["year1"] or found["year2"] or found["year3"]
    first, last = (_day(month, word, year, on) for word in (said, until))
    return None if first is None or last is None else Stretch(first, last)


def _day(month: int, word: str, year: str | None, on: date) -> date | None:
    day = ordinal_of(word) if word[0].isalpha() else int(word.rstrip("stndrh"))
    if year:
        return real_day(int(year) if len(year) == 4 else 2000 + int(year[-2:]), month, day)
    this = real_day(on.year, month, day)
    if this is None or this >= on:
        return this or real_day(on.year + 1, month, day)
    return this if (on - this).days < _JUST_PAST else real_day(on.year + 1, month, day)


FAMILY = Family(
    name="month-day",
    pattern=(
        rf"(?:{DAY},? )?(?:"
        rf"(?i:the )?(?P<day1>{_DAY}|{_SPELLED})(?:{_TO}(?P<until1>{_DAY}))?(?i: of)? (?P<month1>{MONTH})"
        + _YEAR.format("year1")
        + rf"|(?P<month2>{MONTH}),? (?i:the )?(?P<day2>{_DAY}|{_SPELLED})(?:{_TO}(?P<until2>{_DAY}))?"
        + _YEAR.format("year2")
        + rf"|(?P<day3>\d{{1,2}})-(?P<month3>{MONTH})(?:-(?P<year3>\d{{4}}|\d\d)\b)?)"
    ),
    read=read,
    says=(
        ("March 27", "2026-03-27"),
        ("the 3rd of April", "2026-04-03"),
        ("Fri 20 March", "2026-03-20"),
        ("3 April 2027", "2027-04-03"),
        ("23-25 March", "2026-03-25"),
        ("Jan 2", "2027-01-02"),
        ("20-Mar-2026", "2026-03-20"),
        ("the thirty-first of March", "2026-03-31"),
    ),
)
