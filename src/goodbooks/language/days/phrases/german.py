"""A day as German says it: heute, morgen, Freitag, nächsten Dienstag, 12. März, Ende der Woche, in zwei Wochen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.days import real_day
from goodbooks.core.period import last_of_month
from goodbooks.language.days.day_names import GERMAN_COUNTS, GERMAN_DAYS, GERMAN_MONTHS
from goodbooks.language.days.stretch import (
    Family,
    Habits,
    Stretch,
    days_on,
    month_after,
    months_on,
    next_month_named,
    one_day,
    weeks_monday,
)

if TYPE_CHECKING:
    import re
    from datetime import date

_NEAR = {"heute": 0, "morgen": 1, "übermorgen": 2}
_PARTS = {"anfang": 10, "mitte": 15}
_JUST_PAST = 60


def read(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """The day, or the run of days, that one of the ways names."""
    if found["from"]:
        start = days_on(on, _NEAR[found["from"].lower()])
        return one_day(_on(start, found["far"].lower(), found["by"].lower()))
    if found["near"]:
        return one_day(days_on(on, _NEAR[found["near"].lower()]))
    if found["alone"]:
        return one_day(_in_a_month_to_come(int(found["alone"]), on))
    if found["month"]:
        return one_day(_of_month(int(found["number"]), found["month"].lower(), found["year"], on))
    if found["week"]:
        monday = weeks_monday(on, int(found["which"] is not None and found["which"][0] in "nNkK"))
        last = habits.last_of_week(monday)
        return one_day(last) if found["end"] else Stretch(monday, last, monday)
    if found["part"]:
        return _part(found["part"].lower(), GERMAN_MONTHS.index(found["of"].lower()) + 1, on)
    if found["ends"]:
        first = month_after(on, int(found["next"] is not None))
        return one_day(last_of_month(first))
    if found["count"]:
        return one_day(_on(on, found["count"].lower(), found["unit"].lower()))
    return one_day(_weekday(found, on))


def _weekday(found: re.Match[str], on: date) -> date:
    wanted = GERMAN_DAYS.index(found["day"].lower().replace("sonnabend", "samstag"))
    if (found["lead"] or "").lower().startswith("nächste"):
        return days_on(weeks_monday(on, 1), wanted)
    return days_on(on, (wanted - on.weekday()) % 7 or 7)


def _of_month(day: int, month: str, year: str | None, on: date) -> date | None:
    number = GERMAN_MONTHS.index(month) + 1
    if year:
        return real_day(int(year), number, day)
    this = real_day(on.year, number, day)
    is_this = this is None or this >= on or (on - this).days < _JUST_PAST
    return this if is_this else real_day(on.year + 1, number, day)


def _in_a_month_to_come(day: int, on: date) -> date | None:
    """The next day of that number, this month or in the next one that has it."""
    firsts = (on.replace(day=1), month_after(on, 1), month_after(on, 2))
    every = (real_day(first.year, first.month, day) for first in firsts)
    return next((one for one in every if one is not None and one >= on), None)


def _part(part: str, month: int, on: date) -> Stretch | None:
    """The beginning, the middle or the end of the next month of that number."""
    first = next_month_named(month, on)
    return one_day(first.replace(day=_PARTS[part]) if part in _PARTS else last_of_month(first))


def _on(on: date, count: str, unit: str) -> date:
    stem = next((word for word in reversed(GERMAN_COUNTS) if count.startswith(word)), "")
    number = int(count) if count.isdecimal() else GERMAN_COUNTS.index(stem)
    if unit.startswith("monat"):
        return months_on(on, number)
    return days_on(on, number * (7 if unit.startswith("woche") else 1))


FAMILY = Family(
    name="german",
    pattern=(
        rf"(?i:(?P<from>heute|morgen|übermorgen) in (?P<far>\d{{1,2}}|eine[mrn]?|{'|'.join(GERMAN_COUNTS[2:])}) (?P<by>tage?n?|wochen?|monate?n?)\b"
        r"|(?<!guten )(?P<near>heute|übermorgen|morgen)(?: (?:vormittag|mittag|nachmittag|abend))?\b(?! (?:früh )?zusammen)"
        rf"|(?:(?<=\bam )|(?<=\bzum )|(?<=\bbis )|(?<=\bden ))(?P<alone>\d{{1,2}})\.(?=[,;!?)]|$| (?!\d|(?:{'|'.join(GERMAN_MONTHS)}|stock|platz|mal|tag|woche|klasse|etage|geburtstag|jahrestag|versuch)\b))"
        rf"|(?P<number>\d{{1,2}})\. ?(?P<month>{'|'.join(GERMAN_MONTHS)})\b(?: (?P<year>\d{{4}}))?"
        r"|(?:(?P<end>ende) )?(?:der )?(?P<which>nächste[rn]? |kommende[rn]? |dieser? )?(?<= )(?P<week>woche)\b"
        rf"|(?P<part>anfang|mitte|ende) (?P<of>{'|'.join(GERMAN_MONTHS)})\b"
        r"|(?P<ends>ende) (?:des |dieses )?(?P<next>nächsten )?monats\b"
        rf"|(?:in|innerhalb von|binnen) (?P<count>\d{{1,2}}|eine[mrn]?|{'|'.join(GERMAN_COUNTS[2:])}) (?P<unit>tage?n?|wochen?|monate?n?)\b"
        rf"|(?P<lead>nächste[nr]? |kommende[nr]? |diese[nr]? )?(?P<day>{'|'.join(GERMAN_DAYS)}|sonnabend)(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)?\b(?!s))"
    ),
    read=read,
    says=(
        ("morgen", "2026-03-12"),
        ("Freitag", "2026-03-13"),
        ("nächsten Dienstag", "2026-03-17"),
        ("12. April", "2026-04-12"),
        ("Ende der Woche", "2026-03-13"),
        ("Ende des Monats", "2026-03-31"),
        ("Ende März", "2026-03-31"),
        ("Mitte April", "2026-04-15"),
        ("Freitagabend", "2026-03-13"),
        ("in zwei Wochen", "2026-03-25"),
        ("heute in einer Woche", "2026-03-18"),
        ("am 16.", "2026-03-16"),
    ),
)
