"""A win that is told with its month, "win in September": it stands at the end of that month, and the pages name the month alone."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.days import month_of
from goodbooks.core.period import last_of_month
from goodbooks.core.phrasing import capital, month_text
from goodbooks.core.regex import regex
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.syntax.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_MONTH = r"(?P<said>(?P<lead>in|last|of|from|this|in last|of last) (?P<month>[^\W\d_]{3,9})\.?(?: (?P<year>\d{4}))?)"
_IN_FRONT = regex(rf"win:? {_MONTH}(?:,|:)? (?P<rest>\S.*)", re.IGNORECASE | re.DOTALL)
_BEHIND = regex(
    rf"win:? (?P<rest>\S.*[\"“”]),? {_MONTH}(?P<signs>(?:\s+[#^]\S+)*)", re.IGNORECASE | re.DOTALL
)
_MY_WIN = regex(rf"(?:my|our|a|the|one) win {_MONTH}(?::|,| was:?| [-–—]) (?P<rest>\S.*)", re.IGNORECASE)  # fmt: skip
_I_WON = regex(
    rf"{_MONTH},? (?P<who>I|we) (?P<rest>(?:won|saved|shipped|launched|finished|completed|delivered|solved|landed)\b.*)",
    re.IGNORECASE,
)


def won_in_month(
    sentence: str, kinds: Mapping[str, Kind], today: date, known: Known
) -> Meant | None:
    """The win of a sentence that names its month; None for any other words."""
    if found := _MY_WIN.fullmatch(sentence):
        return _won(found, today, capital(found["rest"]))
    if found := _I_WON.fullmatch(sentence):
        mine = found["who"].lower() == "i"
        return _won(found, today, capital(found["rest"]) if mine else f"We {found['rest']}")
    return None


def with_its_month(line: str, today: date) -> Meant | None:
    """A line of a win that has its month in front or behind; None for any other line."""
    if found := _IN_FRONT.fullmatch(line):
        return _won(found, today, found["rest"], is_line='"' in found["rest"] or "“" in found["rest"])  # fmt: skip
    found = _BEHIND.fullmatch(line)
    return _won(found, today, found["rest"] + found["signs"], is_line=True) if found else None


def _won(found: re.Match[str], today: date, words: str, *, is_line: bool = False) -> Meant | None:
    """The win at the end of its month, with the month that is told in place of a day."""
    first = _first_of(found, today)
    if first is None or first > today:
        return None
    day = min(last_of_month(first), today)
    bare, signs = apart_from_signs(words)
    rest = words if is_line else f"{quoted(capital(bare))}{signs}"
    month = f"in {month_text(day)}"
    note = f"“{found['said']}” names no day, so it is told as {month}; if you know the day, write that in front"
    return Meant(f"{day} win {rest}", more=(f"roughly: {month}",), notes=(note,))


def _first_of(found: re.Match[str], today: date) -> date | None:
    """The first day of the month that is meant, which has begun; None where it is no month."""
    month = month_of(found["month"].lower())
    if not month:
        return None
    if found["year"]:
        return date(int(found["year"]), month, 1) if int(found["year"]) else None
    is_last_year = month > today.month or ("last" in found["lead"].lower() and month == today.month)
    return date(today.year - is_last_year, month, 1)
