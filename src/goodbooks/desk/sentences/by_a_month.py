"""A sentence that ends on "by March": it names no day, so what it tells has none yet, and both days it can be are offered."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.days import month_of
from goodbooks.core.period import last_of_month
from goodbooks.core.phrasing import month_text
from goodbooks.core.regex import regex
from goodbooks.desk.sentences.plain_meaning import Meant, Offer

if TYPE_CHECKING:
    from collections.abc import Callable

_BY_A_MONTH = regex(r"(?P<words>.*\S) by (?P<month>[^\W\d_]{3,9})(?: (?P<year>\d{4}))?(?P<signs>(?:\s+[#^]\S+)*)", re.IGNORECASE)  # fmt: skip
_CLOSES = regex(r'"(?=[^"]*$)')
_HAS_A_DAY = ("promise ", "request ", "ask ")


def by_a_month(sentence: str, today: date, meant_by: Callable[[str], Meant | None]) -> Meant | None:
    """What a sentence means without the month it ends on, with the month in its title; None where it ends on none."""
    found = _BY_A_MONTH.fullmatch(sentence)
    month = month_of(found["month"].lower()) if found else 0
    if not found or not month:
        return None
    first = _first_of(month, found["year"], today)
    meant = _without_a_day(found, first, meant_by)
    if meant is None or not meant.line.startswith(_HAS_A_DAY):
        return None
    said = f"by {found['month']}" + (f" {found['year']}" if found["year"] else "")
    line = _CLOSES.sub(f' {said}"', meant.line, count=1)
    if found["year"] and int(found["year"]) < today.year:
        return None
    ends = (first, last_of_month(first))
    days = [f"{day.day} {month_text(day)}" for day in ends]
    note = f"“{said}” names no day, so it is not due on one yet; write by {days[0]} or by {days[1]}"
    offers = tuple(Offer(f"by {day}", f"{found['words']} by {day}{found['signs']}") for day in days)
    return meant._replace(line=line, notes=(*meant.notes, note), offers=(*meant.offers, *offers))


def _without_a_day(
    found: re.Match[str], first: date, meant_by: Callable[[str], Meant | None]
) -> Meant | None:
    """What the words mean without the month, or with a day of it where only a day shows what they are: “Karin wants the list by March”."""
    meant = meant_by(found["words"] + found["signs"])
    if meant is not None:
        return meant
    day = f" by {first}"
    meant = meant_by(found["words"] + day + found["signs"])
    return meant._replace(line=meant.line.replace(day, "", 1)) if meant else None


def _first_of(month: int, year: str, today: date) -> date:
    """The first day of the month that is meant: of its year, else of the next such month."""
    return date(int(year) if year else today.year + (month < today.month), month, 1)
