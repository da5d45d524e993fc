"""Finds what was written down more than a day after it happened, by the day of writing.

What was taken in from a mail, a chat or a calendar is left alone: that kept the words on the day itself. So is what a
playbook kept of a story, or wrote down with its plan: whoever tells what happened tells of other days. And what I say of a promise of mine, on which
day I did it, is an answer to a question and no note that came late.
"""

from __future__ import annotations

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.entry import Entry
from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import capital, counted, short_day
from goodbooks.core.telling import add_line, titled
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision
from goodbooks.entries.note import STORY, Note
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.promise import Promise
from goodbooks.entries.request import Request
from goodbooks.entries.talk import Talk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book

RECENT_DAYS = 30
"""How long a late line is worth a remark; pages show both its days for ever."""

CALENDAR = "calendar"
"""What stands as the source of a talk that a calendar kept."""

_DATED = frozenset({Promise, Decision, Ask, Answer, Request, Outcome, Talk, Note})


def find(book: Book, today: date) -> Iterator[Finding]:
    """What was written late, a finding for each day of writing, the newest first."""
    by_day: dict[date, list[Entry]] = {}
    plans = {written for _, written in book.each("written plans", Note, _written_plan)}
    for entry, days in book.each(CHECK.name, Entry, lambda one: _written_late(book, one)):
        for written in days:
            is_of_a_plan = bool(plans) and not plans.isdisjoint(entry.lines("written"))
            if 0 <= (today - written).days <= RECENT_DAYS and not is_of_a_plan:
                by_day.setdefault(written, []).append(entry)
    for written, late in sorted(by_day.items(), reverse=True):
        sentence = _sentence(late, written, today)
        remedy = "next time one line on the day is enough: " + add_line('note "WORDS"')
        yield Finding(CHECK.name, sentence, remedy, tuple(late))


def _written_plan(note: Note) -> str | None:
    """When a plan of what I am about to do was written; None of any other note."""
    return note.line("written") if note.plays and not note.went else None


def _written_late(book: Book, entry: Entry) -> tuple[date, ...] | None:
    """The days on which a dated entry was written, where that was more than a day after it happened; None where it was not."""
    if (
        not entry.fields
        or type(entry) not in _DATED
        or (isinstance(entry, Talk) and entry.withdraws)
    ):
        return None  # a talk put on its right day was written of before
    found: list[date] = []
    for name, raw in entry.fields:
        if name == "written" and raw[:10] != entry.on.isoformat():
            written = _late(entry, raw)
            if written is not None and not _is_from_a_writing(entry) and not _says_when_done(book, entry):  # fmt: skip
                found.append(written)
    return tuple(found) or None


def _is_from_a_writing(entry: Entry) -> bool:
    """Whether it was taken in from a mail, a chat or a calendar, which kept the words on the day itself, or is a note of a story, in which one tells of other days."""
    lines = dict(entry.fields)
    return "source" in lines and ("channel" in lines or lines["source"] in (CALENDAR, STORY))


def _says_when_done(book: Book, entry: Entry) -> bool:
    """Whether it says of something on which day I gave or answered it."""
    is_mine = all(map(book.is_me, entry.who))
    return isinstance(entry, Outcome) and is_mine and entry.what() == "delivered"


def _late(entry: Entry, raw: str) -> date | None:
    """The day an entry was written, if that was more than a day after it happened."""
    moment = read_moment(raw, entry.on)
    if isinstance(moment, Moment) and (moment.on - entry.on).days > 1:
        return moment.on
    return None


def _sentence(late: list[Entry], written: date, today: date) -> str:
    day = short_day(written, today)
    longest = (written - late[0].on).days
    if len(late) == 1:
        happened = short_day(late[0].on, today)
        what = capital(titled(late[0], today))
        return f"{what} is from {happened} and was written down {longest} days later."
    some = capital(counted(len(late), "entry", "entries"))
    return f"{some} were written down on {day}, up to {longest} days after their own day."


CHECK = Check(
    name="late-note",
    summary="Something was written down more than a day after it happened.",
    find=find,
    weight=90,
    what_to_do=(
        "There is nothing to mend: pages show both days. A line written the same day weighs more "
        "later on, so a short one now beats a long one on Friday. What was taken in from a mail, "
        "a chat or a calendar is not counted as late: that kept the words on the day itself."
    ),
)
