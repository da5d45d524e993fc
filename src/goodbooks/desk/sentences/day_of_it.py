"""The day on which something is to be done, and what is left of the words without it: “call back tomorrow”, “ring him on Thursday about the crates”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.regex import regex
from goodbooks.desk.sentences.my_own_list import FROM_THEN, day_behind
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.language.days.due import DEADLINES
from goodbooks.language.days.dues import due_in

if TYPE_CHECKING:
    from datetime import date

ON = ("", "on", "at", "from")
ALL_LEADS = (*ON, *DEADLINES)
_FOR_A_DAY = regex(r"(?P<what>.*\S) for (?P<day>\S+(?: \S+){0,3}?)(?P<signs>(?:\s+[#^]\S+)*)", re.IGNORECASE)  # fmt: skip
_WHOM_AND_WHAT = regex(r" (?:about|with|to|for)\b", re.IGNORECASE)


class Apart(NamedTuple):
    """What is told without its day, the day, and the word that led to it."""

    what: str
    day: Moment | None
    lead: str


def day_at_the_end(words: str, today: date) -> Apart:
    """What stands before the day that words end on, that day, and the word between them; None where they end on none."""
    due = due_in(words, today)
    what, day = day_behind(words, today)
    has_its_hour = due is not None and due.at is None and day is not None and day.at and day.on == due.on  # fmt: skip
    if due and due.first == due.on and not has_its_hour and not words[due.end :].strip(" .,"):
        before = words[: due.start].rstrip().removesuffix(due.lead)
        return Apart(before.rstrip(" ,"), Moment(due.on, due.at), due.lead.lower())
    if what.lower().endswith(" from"):
        return Apart(what[: -len(" from")], day, "from")
    led = (words[len(what) :].lower().split() or [""])[0]
    return Apart(what, day, led if led in ALL_LEADS else "")


def with_its_day_behind(words: str, today: date) -> str:
    """What one promises to do with “by” its day at the end, as a line has it; as it is where no day to come is surely the one it is done on."""
    bare, signs = apart_from_signs(words)
    what, day, lead = day_at_the_end(bare, today)
    if day is None:
        what, day, lead = _day_within(bare, today)
    if day is None or day.on < today or lead == "from" or not what or FROM_THEN.search(what):
        return words
    return f"{what} by {day.on}{f' {day.at}' if day.at else ''}{signs}"


def _day_within(words: str, today: date) -> Apart:
    """The same where whom or what it is about stands behind the day."""
    due = due_in(words, today)
    if due is None or due.first != due.on or not _WHOM_AND_WHAT.match(words, due.end):
        return Apart(words, None, "")
    if due.lead.lower() not in ALL_LEADS:
        return Apart(words, None, "")
    before = words[: due.start].rstrip().removesuffix(due.lead).rstrip()
    return Apart(before + words[due.end :], Moment(due.on, due.at), due.lead.lower())


def by_a_day(words: str, today: date) -> str:
    """The words with "by" the day that they are for, as in "the list for Friday"; any others as they are."""
    found = _FOR_A_DAY.fullmatch(words)
    if found is None or not isinstance(read_moment(found["day"], today), Moment):
        return words
    return f"{found['what']} by {found['day']}{found['signs']}"
