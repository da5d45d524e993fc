"""A time gone by that names no day, as people remember it: “in March”, “last spring”, “in 2024”."""

from __future__ import annotations

import re
from datetime import date, timedelta

from goodbooks.core.days import MONTHS, month_of, read_moment
from goodbooks.core.phrasing import capital, month_text, short_day
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex

_SEASONS = ("spring", "summer", "autumn", "fall", "winter")
_SHORT = tuple(month[:3] for month in MONTHS)
_NAMED = rf"(?:{'|'.join((*MONTHS, *_SHORT, 'sept', *_SEASONS))})"
_PART = r"(?:(?:the )?(?:beginning|start|middle|end) of|early|mid|late)"
_LOOSE = regex(
    rf"(?:(?P<lead>in|last|around|about|at|back in) )?(?:the )?(?P<part>{_PART}[ -])?(?P<name>{_NAMED})\.?(?: (?P<year>(?:19|20)\d\d))?"
    r"|(?:in )?(?P<alone>(?:19|20)\d\d)",
    re.IGNORECASE,
)
_WEEK_OF = regex(rf"in the week of \d{{1,2}} (?:{'|'.join(MONTHS)})(?: \d{{4}})?", re.IGNORECASE)
"""How a week is said by its Monday, which may be read again."""
_ROUGHLY = regex(r"[\w-]+(?: [\w-]+){0,2} (?P<unit>week|month|year)s? ago", re.IGNORECASE)
_A_YEAR = timedelta(days=366)
_LAST = {"last month": "month", "last year": "year"}
_WEEKS = {"last week": 1, "the week before": 1, "the week before last": 2, "week before last": 2, "earlier this week": 0}  # fmt: skip


def is_roughly_past(words: str) -> bool:
    """Whether words say how long ago something was as people do who mean no certain day: “four months ago”."""
    return _ROUGHLY.fullmatch(words.strip(" .,")) is not None


def with_what_it_comes_to(words: str, today: date) -> str:
    """“Four months ago” with the month it comes to, and “two weeks ago” with the day around which it was, so that it holds when it is read later; anything else as it is."""
    found = _ROUGHLY.fullmatch(words)
    on = read_moment(words, today, is_past=True) if found else None
    if found is None or on is None or isinstance(on, Unclear) or today - on.on > _A_YEAR:
        return words
    meant = month_text(on.on) if found["unit"].lower() != "week" else short_day(on.on, today)
    return f"{words} (around {meant})"


def loosely_past(words: str, today: date) -> str:
    """The time as it can be said of what has been, “in March”; "" where the words name a day, or nothing that will be as clear in a week.

    “Last month” and “last year” are said by name and “last week” by its Monday, so that they still hold when they are read later.
    """
    said = " ".join(words.lower().split()).strip(" .,")
    if said in _WEEKS:
        monday = today.toordinal() - today.weekday() - 7 * _WEEKS[said]
        return f"in the week of {short_day(date.fromordinal(monday), today)}" if monday > 0 else ""
    if said in _LAST:
        return _named(_LAST[said], today)
    found = _LOOSE.fullmatch(said)
    if found is None:
        return words.strip(" .,") if _WEEK_OF.fullmatch(said) else ""
    if found["alone"]:
        return f"in {found['alone']}"
    lead = found["lead"] or ("at" if (found["part"] or "").endswith("of ") else "in")
    name = _as_written(found["name"])
    the = "the " if lead == "in" and not found["part"] and name in _SEASONS and not found["year"] else ""  # fmt: skip
    year = f" {found['year']}" if found["year"] else ""
    part = found["part"] or ""
    part = f"the {part}" if part.endswith("of ") and not part.startswith("the ") else part
    return f"{lead.removeprefix('back ')} {the}{part}{name}{year}"


def _named(span: str, today: date) -> str:
    if span == "year":
        return f"in {today.year - 1}"
    return f"in {capital(MONTHS[today.month - 2])}"


def _as_written(name: str) -> str:
    """A month with its whole name; a season small, as it is written."""
    return name if name in _SEASONS else capital(MONTHS[month_of(name) - 1])
