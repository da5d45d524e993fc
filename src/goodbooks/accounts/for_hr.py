"""What is marked for HR in a matter, asks first, then in the order it happened, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.cases import written_about
from goodbooks.core.days import Moment, read_moment
from goodbooks.core.document import Document, Gap, Line, Question, Section, Step
from goodbooks.core.fields import Day, Words
from goodbooks.core.phrasing import capital, counted, listed, moment_text, sentence, short_day
from goodbooks.core.plans import PLANNED
from goodbooks.entries.ask import Ask

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry


def page_for_hr(book: Book, question: Question) -> Document:
    """Each marked entry with its lines; a refusal when none is marked."""
    name = question.matter.removeprefix("#")
    to = listed(question.readers)
    entries = written_about(book, name, question.today)
    if not entries:
        gap = Gap(f"an entry in #{name} that is marked for {to}", _marking(name, to))
        line = Line(f"Nothing in #{name} is marked for {to} yet.", (), "lead")
        return Document("case", f"For {to}", "", (Section("", (line,)),), lacks=(gap,))
    subtitle = f"{counted(len(entries), 'entry', 'entries')}, as of {short_day(question.today, question.today)}"
    asks = tuple(_step(book, entry, question) for entry in entries if isinstance(entry, Ask))
    rest = tuple(_step(book, entry, question) for entry in entries if not isinstance(entry, Ask))
    note = Line("These are my own notes. Words in quotation marks are as I noted them.")
    sections = (
        Section("What I ask", asks),
        Section("What there is to know, the oldest first", rest),
        Section("What this page is", (note,)),
    )
    shown = tuple(section for section in sections if section.blocks)
    return Document("case", f"For {to}: {name}", subtitle, shown)


def _marking(name: str, to: str) -> str:
    """How an entry is marked for a reader, so that whom it is to may read it still."""
    new = f"goodbooks add 'note me \"what they should know\" #{name}' 'readers: {to}'"
    return f"{new}; an ask that your boss reads too has the line readers: NAME, {to}"


def _step(book: Book, entry: Entry, question: Question) -> Step:
    when = short_day(entry.on, question.today) + (f" {entry.at}" if entry.at else "")
    lead = capital(entry.kind)
    if entry.who and not all(map(book.is_me, entry.who)):
        lead += f" {_from(entry)} {listed('me' if book.is_me(w) else w for w in entry.who)}"
    if entry.to:
        lead += f" to {listed('me' if book.is_me(w) else w for w in entry.to)}"
    words = f"{lead}: {entry.title}" if entry.title else lead
    remarks = tuple(
        _remark(entry, name, raw, question)
        for name, raw in entry.fields
        if name not in ("stage", PLANNED) and not (name == "written" and _is_in_time(raw, entry))
    )
    return Step(when, sentence(words), remarks, (entry.ref,))


def _is_in_time(raw: str, entry: Entry) -> bool:
    """Whether an entry was written by its own day, which needs no saying."""
    moment = read_moment(raw, entry.on)
    return isinstance(moment, Moment) and moment.on <= entry.on


def _from(entry: Entry) -> str:
    return {"talk": "with", "note": "on"}.get(entry.kind, "by")


def _remark(entry: Entry, name: str, raw: str, question: Question) -> Line:
    """One line of an entry; exact words stand in quotation marks, days are said in words."""
    field = entry.declared.get(name)
    if isinstance(field, Words):
        return Line(raw, (), ">")
    moment = read_moment(raw, entry.on) if isinstance(field, Day) else None
    if isinstance(moment, Moment):
        raw = moment_text(moment, question.today)
    return Line(sentence(f"{capital(name.replace('-', ' '))}: {raw}"), (), "-")
