"""A sentence that says what is still to be asked, “Ask Ludmila for the day of the audit”: an ask that is planned, and none of today."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.names import ME
from goodbooks.core.phrasing import day_text
from goodbooks.core.regex import regex
from goodbooks.core.telling import is_with
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import NAME, whose
from goodbooks.entries.talk import talks_planned
from goodbooks.syntax.quoting import name_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.desk.lines.known import Known
    from goodbooks.desk.sentences.plain_meaning import Meant

_LEAD = r"(?:(?:please|remember to|(?:don['’]t|do not) forget to|to do:?|todo:?|I(?:['’]ll| will| must| should| (?:still |also )*(?:have|need|want|am going|ought) to)) )?"
_WHAT = r"(?:for|about|whether|if|to|what|when|who|how|why|where|which)\b .*"
_TO_ASK = regex(rf"{_LEAD}ask {NAME} (?P<what>{_WHAT})", re.IGNORECASE)
_BY_A_DAY = regex(
    rf"{_LEAD}ask {NAME} (?P<when>(?:by |on |before )?\S+(?: \S+){{0,3}}?) (?P<what>{_WHAT})",
    re.IGNORECASE,
)


def to_ask(
    sentence: str, today: date, known: Known, meant_by: Callable[[str], Meant | None]
) -> Meant | None:
    """The ask that a sentence says is still to come, on the day it names, else at the next talk with whoever it is, else today; None for any other words."""
    found, on = _asked(sentence, today)
    name = whose(found["name"], known, is_any=False) if found else ""
    if found is None or name in ("", ME) or "?" in sentence:
        return None
    meant = meant_by(f"I asked {name_text(name)} {found['what']}")
    if meant is None or not meant.line.startswith(("ask ", f"{today} ask ")):
        return None
    day = on or _next_talk(name, today, known)
    when = "today" if day == today else day_text(day, today)
    note = f"it is something to ask, meant for {when}; what you asked already begins with “I asked”"
    return meant._replace(more=(*meant.more, f"planned: {day}"), notes=(*meant.notes, note))


def _asked(sentence: str, today: date) -> tuple[re.Match[str] | None, date | None]:
    """Whom a sentence says is still to be asked and what, with the day that stands between them; no day where none does."""
    found = _BY_A_DAY.fullmatch(sentence)
    said = read_moment(found["when"], today) if found else None
    if isinstance(said, Moment):
        return found, said.on
    return _TO_ASK.fullmatch(sentence), None


def _next_talk(name: str, today: date, known: Known) -> date:
    """The day of the next talk with somebody; today without one."""
    book = book_of(known, "person", "talk", "outcome")
    days = (one.on for one in talks_planned(book, today) if one.on >= today and is_with(book, one, name))  # fmt: skip
    return min(days, default=today)
