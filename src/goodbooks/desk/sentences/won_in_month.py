"""A win that is told with its month or its year, "win in September", "win "Rebuilt the line in 2024"": it stands at the end of that time, and the pages name the time alone."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.days import month_of
from goodbooks.core.period import last_of_month
from goodbooks.core.phrasing import capital, month_text
from goodbooks.core.regex import regex
from goodbooks.core.told_time import told_time
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.syntax.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Entry, Kind
    from goodbooks.desk.lines.known import Known

_MONTH = r"(?P<said>(?P<lead>in|last|of|from|this|in last|of last) (?P<month>[^\W\d_]{3,9})\.?(?: (?P<year>\d{4}))?)"
_IN_FRONT = regex(rf"win:? {_MONTH}(?:,|:)? (?P<rest>\S.*)", re.IGNORECASE | re.DOTALL)
_BEHIND = regex(
    rf"win:? (?P<rest>\S.*[\"“”]),? {_MONTH}(?P<signs>(?:\s+[#^]\S+)*)", re.IGNORECASE | re.DOTALL
)
_MY_WIN = regex(rf"(?:my|our|a|the|one) win {_MONTH}(?::|,| was:?| [-–—]) (?P<rest>\S.*)", re.IGNORECASE)  # fmt: skip
_MY_WIN_IS = regex(
    r"(?:my|our|a|the|one) win(?: was)?: (?:I (?=\w+ ))?(?P<rest>\S.*)", re.IGNORECASE
)
_WON = r"won|saved|shipped|launched|finished|completed|delivered|solved|landed"
_I_WON = regex(
    rf"{_MONTH},? (?P<who>I|we) (?P<rest>(?:{_WON})\b.*)",
    re.IGNORECASE,
)
_I_DID = regex(
    rf"(?P<who>I|we) (?:also )?(?P<rest>(?:{_WON}|built|rebuilt|cut|halved|doubled|set up|ran|led|trained|taught|opened|introduced|rolled out|brought|signed|fixed|mended|wrote|designed|planned|grew|raised|reduced|took over|kept|rewrote|redid|drew up|made|found|sold|wrote up|restored|repaired|organi[sz]ed|coached|moved|replaced|(?:got|brought|took) (?=[^.]*\b(?:from|down|up) )\w+)\b.*)",
    re.IGNORECASE,
)


def won_in_month(
    sentence: str, kinds: Mapping[str, Kind], today: date, known: Known
) -> Meant | None:
    """The win of a sentence that names its month or its year, or says that it is one; None for any other words."""
    if found := _MY_WIN.fullmatch(sentence):
        return _won(found, today, capital(found["rest"]))
    if found := _I_WON.fullmatch(sentence):
        mine = found["who"].lower() == "i"
        return _won(found, today, capital(found["rest"]) if mine else f"We {found['rest']}")
    if found := _MY_WIN_IS.fullmatch(sentence):
        bare, signs = apart_from_signs(found["rest"])
        return Meant(f"{today} win {quoted(capital(bare))}{signs}")
    return _won_long_ago(sentence, today)


def _won_long_ago(sentence: str, today: date) -> Meant | None:
    """What I or we did, where it is told with its year; None for what is no success."""
    bare, signs = apart_from_signs(sentence)
    told = told_time(bare, today)
    found = _I_DID.fullmatch(told.words) if told else None
    if told is None or found is None:
        return None
    words = capital(found["rest"]) if found["who"].lower() == "i" else f"We {found['rest']}"
    return Meant(f"{told.on} win {quoted(words)}{signs}", more=(f"roughly: {told.roughly}",), notes=(_note(told.roughly),))  # fmt: skip


def of_its_time(entry: Entry, today: date) -> tuple[Entry, str]:
    """A win of today on the day that the time in its title names, and a note that says so; any other entry as it is, and ""."""
    is_today = entry.kind == "win" and entry.on == today and entry.at is None
    is_new = is_today and not (entry.amends or entry.withdraws or entry.line("roughly"))
    told = told_time(entry.title, today) if is_new else None
    if told is None:
        return entry, ""
    fields = (("roughly", told.roughly), *entry.fields)
    return entry._replace(on=told.on, title=told.words, fields=fields), _note(told.roughly)


def _note(roughly: str) -> str:
    return f"it names no day, so it is told as {roughly}; if you know the day, write that in front"


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
