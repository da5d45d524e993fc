"""A sentence that says when somebody is not there, "Priya is out from 7 to 11 December", as the capacity of one that is missing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import read_moment
from goodbooks.core.phrasing import capital
from goodbooks.core.problem import Unclear
from goodbooks.desk.lines.named_in import NAME, whose
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_NOT_THERE = re.compile(
    rf"{NAME} (?:is|will be|['’]ll be) (?P<what>(?:(?:out of (?:the )?office|out|away|off(?: sick| work)?|on (?:annual |sick |parental )?(?:leave|holiday|vacation)|on a training|ill|sick|not (?:there|here|in|at work|available)|absent)) (?P<when>(?:from|until|till|on|this|next|between|today|tomorrow)\b.*))",
    re.IGNORECASE,
)
_ILL = re.compile(r"\b(?:ill|sick)\b", re.IGNORECASE)
"""Why somebody is missing where that is no page's business."""
_FROM_TO = re.compile(r"(?:from|between) (?P<first>.+?) (?:to|until|till|and|through|[–-]) (?P<last>.+)", re.IGNORECASE)  # fmt: skip
_UNTIL = re.compile(r"(?:until|till) (?P<last>.+)", re.IGNORECASE)
_NUMBER = re.compile(r"(?:the )?\d{1,2}(?:st|nd|rd|th)?", re.IGNORECASE)


def not_there(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """That somebody is missing, from its first day until its last; None for any other words, and where a day cannot be read."""
    words, signs = apart_from_signs(sentence)
    found = _NOT_THERE.fullmatch(words)
    name = whose(found["name"], known, is_any=False) if found else ""
    days = _days(found["when"], today) if found and name else None
    if found is None or days is None:
        return None
    is_ill = _ILL.search(found["what"]) is not None
    title = f"Not there {found['when']}" if is_ill else capital(found["what"])
    more = (f"private: {capital(words)}",) if is_ill else ()
    line = f"{days[0]} capacity {name_text(name)} {quoted(title)}{signs}"
    return Meant(line, ("people: 0 of 1", f"until: {days[1]}", *more))


def _days(when: str, today: date) -> tuple[date, date] | None:
    """The first and the last day on which they are not there."""
    if both := _FROM_TO.fullmatch(when):
        last = _day(both["last"], today)
        month = both["last"].rsplit(" ", 1)[-1] if _NUMBER.fullmatch(both["first"]) else ""
        first = _day(f"{both['first'].removeprefix('the ')} {month}".strip(), today)
    elif until := _UNTIL.fullmatch(when):
        first, last = today, _day(until["last"], today)
    elif when.lower() == "this week":
        first, last = today, _day("end of week", today)
    else:
        first = last = _day(when, today)
    return (first, last) if first and last and today <= last and first <= last else None


def _day(words: str, today: date) -> date | None:
    found = read_moment(words, today)
    return None if isinstance(found, Unclear) else found.on
