"""A sentence that says when somebody is not there, "Priya is out from 7 to 11 December", as the capacity of one that is missing."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.core.days import read_moment
from goodbooks.core.phrasing import capital, short_day
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.core.working_days import monday_of
from goodbooks.desk.lines.named_in import NAME, whose
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_NOT_THERE = regex(
    rf"{NAME}(?: is| will be|['’]s|['’]ll be) (?P<what>(?:(?:out of (?:the )?office|out|away|off(?: sick| work)?|on (?:annual |sick |parental )?(?:leave|holiday|vacation)|on a training|ill|sick|not (?:there|here|in|around|at work|available)|absent)) (?P<when>(?:from|until|till|on|this|next|between|today|tomorrow|all|for|the whole)\b.*))",
    re.IGNORECASE,
)
_NOT = regex(r"(?<=\S)(?: will not be| won['’]t be| isn['’]t| is not going to be|['’]s not going to be|['’]s not) (?=(?:there|here|in|around|at work|available)\b)", re.IGNORECASE)  # fmt: skip
"""How it is said that somebody will not be there, as “is not” has it."""
_ILL = regex(r"\b(?:ill|sick)\b", re.IGNORECASE)
"""Why somebody is missing where that is no page's business."""
_FROM_TO = regex(r"(?:from|between) (?P<first>.+?) (?:to|until|till|and|through|[–-]) (?P<last>.+)", re.IGNORECASE)  # fmt: skip
_UNTIL = regex(r"(?:until|till) (?P<last>.+)", re.IGNORECASE)
_A_WEEK = regex(
    r"(?:all |all of |the whole of |for all of |for the whole of )?(?P<which>this|next)(?: whole)? week",
    re.IGNORECASE,
)
_FOR = regex(r"for (?:the (?:next|coming) )?(?P<span>(?:an?|two|three|four|five|six|\d{1,2}) (?:days?|weeks?))", re.IGNORECASE)  # fmt: skip
_NUMBER = regex(r"(?:the )?\d{1,2}(?:st|nd|rd|th)?", re.IGNORECASE)


def not_there(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """That somebody is missing, from its first day until its last; None for any other words, and where a day cannot be read."""
    words, signs = apart_from_signs(sentence)
    words = _NOT.sub(" is not ", words, count=1)
    found = _NOT_THERE.fullmatch(words)
    name = whose(found["name"], known, is_any=False) if found else ""
    days = _days(found["when"], today) if found and name else None
    if found is None or days is None:
        return None
    is_ill = _ILL.search(found["what"]) is not None
    when = _that_lasts(found["when"], days, today)
    what = "Not there " if is_ill else capital(found["what"].removesuffix(found["when"]))
    title = f"{what}{when}"
    more = (f"private: {capital(words)}",) if is_ill else ()
    line = f"{days[0]} capacity {name_text(name)} {quoted(title)}{signs}"
    return Meant(line, ("people: 0 of 1", f"until: {days[1]}", *more))


def _that_lasts(when: str, days: tuple[date, date], today: date) -> str:
    """When it is, so that it still holds when it is read later: “next week” as its days."""
    if not (
        _A_WEEK.fullmatch(when) or _FOR.fullmatch(when) or when.lower() in ("today", "tomorrow")
    ):
        return when
    first, last = (short_day(day, today) for day in days)
    if days[0] == days[1]:
        return f"on {first}"
    return f"until {last}" if days[0] == today else f"from {first} to {last}"


def _days(when: str, today: date) -> tuple[date, date] | None:
    """The first and the last day on which they are not there."""
    if both := _FROM_TO.fullmatch(when):
        last = _day(both["last"], today)
        month = both["last"].rsplit(" ", 1)[-1] if _NUMBER.fullmatch(both["first"]) else ""
        first = _day(f"{both['first'].removeprefix('the ')} {month}".strip(), today)
        first = _of_the_month_before(both["first"], last, today) if month and last and first and first > last else first  # fmt: skip
    elif until := _UNTIL.fullmatch(when):
        first, last = today, _day(until["last"], today)
    elif week := _A_WEEK.fullmatch(when):
        first, last = _week(week["which"].lower(), today)
    elif span := _FOR.fullmatch(when):
        after = _day(f"in {span['span']}", today)
        first, last = today, after - timedelta(days=1) if after else None
    else:
        first = last = _day(when, today)
    return (first, last) if first and last and today <= last and first <= last else None


def _week(which: str, today: date) -> tuple[date | None, date | None]:
    """The days of this week that are left, or Monday to Friday of the next one."""
    if which == "this":
        return today, _day("end of week", today)
    monday = monday_of(today) + timedelta(weeks=1)
    return monday, monday + timedelta(days=4)


def _of_the_month_before(number: str, last: date, today: date) -> date | None:
    """The day of that number in the month before the last day: “from 28 to 2 January” begins in December."""
    before = last.replace(day=1) - timedelta(days=1)
    digits = re.sub(r"\D", "", number)
    first = before.replace(day=int(digits)) if 1 <= int(digits) <= before.day else None
    return first if first and first >= today else None


def _day(words: str, today: date) -> date | None:
    found = read_moment(words, today)
    return None if isinstance(found, Unclear) else found.on
