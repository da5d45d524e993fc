"""A sentence that says what is still to be asked, “Ask Ludmila for the day of the audit”: an ask that is planned, and none of today."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import read_moment
from goodbooks.core.names import ME
from goodbooks.core.phrasing import day_text
from goodbooks.core.problem import Unclear
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

_WHEN = r"(?:today|tonight|tomorrow|on [A-Za-z]+day|next [A-Za-z]+day|on \d{1,2} [A-Za-z]+)"
_TO_ASK = regex(
    rf"(?:(?:please|remember to|(?:don['’]t|do not) forget to|to do:?|todo:?) )?ask {NAME}(?: (?P<when>{_WHEN}))? (?P<what>(?:for|about|whether|if|to|what|when|who|how|why|where|which)\b .*)",
    re.IGNORECASE,
)


def to_ask(
    sentence: str, today: date, known: Known, meant_by: Callable[[str], Meant | None]
) -> Meant | None:
    """The ask that a sentence says is still to come, on the day it names, else at the next talk with whoever it is, else today; None for any other words."""
    found = _TO_ASK.fullmatch(sentence)
    name = whose(found["name"], known, is_any=False) if found else ""
    if found is None or name in ("", ME) or "?" in sentence:
        return None
    meant = meant_by(f"I asked {name_text(name)} {found['what']}")
    if meant is None or not meant.line.startswith(("ask ", f"{today} ask ")):
        return None
    said = read_moment(found["when"], today) if found["when"] else None
    day = _next_talk(name, today, known) if said is None or isinstance(said, Unclear) else said.on
    when = "today" if day == today else day_text(day, today)
    note = f"it is something to ask, meant for {when}; what you asked already begins with “I asked”"
    return meant._replace(more=(*meant.more, f"planned: {day}"), notes=(*meant.notes, note))


def _next_talk(name: str, today: date, known: Known) -> date:
    """The day of the next talk with somebody; today without one."""
    book = book_of(known, "person", "talk", "outcome")
    days = (one.on for one in talks_planned(book, today) if one.on >= today and is_with(book, one, name))  # fmt: skip
    return min(days, default=today)
