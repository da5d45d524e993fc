"""A sentence that tells who waits for what, “Ingrid waits for the test print by Friday”, who owes it, or what I told somebody they get."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import DAY, NAME, is_name, name_before, whose
from goodbooks.desk.sentences.awaited import is_my_word
from goodbooks.desk.sentences.my_own_list import day_behind
from goodbooks.desk.sentences.plain_line import apart_from_signs, day_said, line_of
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_WAITS = regex(rf"{DAY}{NAME} (?:(?:is |are )?(?:still |now |also )?waiting|(?:still |now |also )?waits?) (?:for|on) (?P<what>\S.*)", re.IGNORECASE)  # fmt: skip
_OWES = regex(rf"{DAY}{NAME} (?:still |now )?owes? (?P<whom>me|us|\S+(?: \S+)?) (?P<what>(?:the|a|an|my|our|his|her|their|two|three|one)\b.*)", re.IGNORECASE)  # fmt: skip
_THEY_GET = regex(
    rf"{DAY}I(?:['’]ve| have)? (?:told|said to|assured) {NAME} (?:that )?(?:they|he|she|it)(?:(?:['’]ll|['’]d| will| would| can| shall)? (?:get|receive)|(?:['’]ll|['’]d| will| would| can| shall) have| gets| receives) (?P<what>\S.*)",
    re.IGNORECASE,
)
_NOT_MINE = regex(r"\bfrom [A-Z]|['’]s\b")
"""What shows that somebody else has what is waited for: “Sven's export”, “a word from Legal”."""
_FOR_NOBODY = regex(
    r"(?:nobody|no one|him|her|them|it|this|that|something|nothing|someone|somebody|ages|hours|days|weeks|months|years|ever|too long)\b|(?:\w+ )?(?:minute|hour|day|week|month|year)s?\b",
    re.IGNORECASE,
)
_FOR_ME_TO = regex(r"(?:me|us) to (?=\S)", re.IGNORECASE)
_MINE = regex(r"(?:my|our)\b", re.IGNORECASE)


def waited_for(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """The request of whoever waits for something of mine; None for any other words, and where somebody else has it."""
    found = _WAITS.fullmatch(sentence)
    name = whose(found["name"], known, is_any=False) if found else ""
    if not found or not name or name.lower() == ME:
        return None
    what = _FOR_ME_TO.sub("", found["what"], count=1)
    thing, _ = day_behind(what, today)
    if is_my_word(thing):
        return None  # of an answer it is known otherwise who waits for it
    if _FOR_NOBODY.match(thing) or _NOT_MINE.search(thing) or is_name(name_before(what, known)[0], known):  # fmt: skip
        return None
    return _line(day_said(found), f"request {name_text(name)} -> {ME}", _MINE.sub("the", what), kinds, today)  # fmt: skip


def owed_by(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """The promise that somebody owes me, or I owe them; None for any other words."""
    found = _OWES.fullmatch(sentence)
    if not found:
        return None
    is_mine = found["name"].lower() in ("i", "we")
    other = whose(found["whom"] if is_mine else found["name"], known, is_any=False)
    if not other or other.lower() == ME or is_mine == (found["whom"].lower() in (ME, "us")):
        return None
    ends = (ME, name_text(other)) if is_mine else (name_text(other), ME)
    return _line(day_said(found), f"promise {ends[0]} -> {ends[1]}", found["what"], kinds, today)


def told_they_get(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:  # fmt: skip
    """My promise, told as what I said somebody gets; None for any other words."""
    found = _THEY_GET.fullmatch(sentence)
    name = whose(found["name"], known, is_any=False) if found else ""
    if not found or not name or name.lower() == ME:
        return None
    return _line(day_said(found), f"promise {ME} -> {name_text(name)}", found["what"], kinds, today)


def _line(day: str, head: str, words: str, kinds: Mapping[str, Kind], today: date) -> Meant | None:
    """A head, what it is about, and the day that its words end on; a day that can be two is left to be asked about."""
    bare, signs = apart_from_signs(words)
    what, on = day_behind(bare, today)
    if on is None:
        line = line_of(day, head, words, kinds, today)
        return Meant(line) if line else None
    if on.on < today:
        return None
    due = f"{on.on}" + (f" {on.at}" if on.at else "")
    return Meant(f"{day} {head} {quoted(capital(what))} by {due}{signs}".strip())
