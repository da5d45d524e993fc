"""What is marked for HR in a matter, asks first, then in the order it happened, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.cases import written_about
from goodbooks.accounts.in_prose import further, lead
from goodbooks.core.document import Document, Gap, Line, Question, Section, Step
from goodbooks.core.phrasing import capital, day_text, listed, sentence, short_day, shortened
from goodbooks.entries.ask import Ask

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

LONGEST = 120


def page_for_hr(book: Book, question: Question) -> Document:
    """Each marked entry with its lines; a refusal when none is marked."""
    name = question.matter.removeprefix("#")
    to = listed(question.readers)
    entries = written_about(book, name, question.today)
    if not entries:
        gap = Gap(f"an entry in #{name} that is marked for {to}", _marking(name, to))
        line = Line(f"Nothing in #{name} is marked for {to} yet.", (), "lead")
        return Document("case", f"For {to}", "", (Section("", (line,)),), lacks=(gap,))
    asks = [entry for entry in entries if isinstance(entry, Ask)]
    rest = [entry for entry in entries if not isinstance(entry, Ask)]
    title = shortened(asks[-1].title, LONGEST) if asks and asks[-1].title else f"For {to}"
    subtitle = f"For {to}, from my own notes, as of {day_text(question.today, question.today)}"
    note = Line("These are my own notes. Words in quotation marks are as I noted them.")
    sections = (
        Section("What I ask", tuple(_step(book, entry, question) for entry in asks)),
        Section(
            "What there is to know, the oldest first",
            tuple(_step(book, entry, question) for entry in rest),
        ),
        Section("What this page is", (note,)),
    )
    shown = tuple(section for section in sections if section.blocks)
    opening = f"Here is {'what I ask, and ' if asks else ''}what there is to know about it."
    return Document("case", title, subtitle, shown, opening=opening)


def _marking(name: str, to: str) -> str:
    """How an entry is marked for a reader, so that whom it is to may read it still."""
    new = f"goodbooks add 'note me \"what they should know\" #{name}' 'readers: {to}'"
    return f"{new}; an ask that your boss reads too has the line readers: NAME, {to}"


def _step(book: Book, entry: Entry, question: Question) -> Step:
    """One entry in short sentences: an ask by what is asked, all else by who said what to whom."""
    when = short_day(entry.on, question.today) + (f", {entry.at}" if entry.at else "")
    is_ask = isinstance(entry, Ask) and bool(entry.title)
    first = capital(entry.title) if is_ask else lead(book, entry, question.readers)
    forms = _OF_AN_ASK if is_ask else {}
    told = [
        further(book, entry, name, raw, question.today, forms.get(name, ""))
        for name, raw in sorted(entry.fields, key=lambda field: field[0] == "written")
    ]
    prose = " ".join(line.text for line in told if line and not line.mark)
    quotes = [line for line in told if line and line.mark]
    remarks = (*((Line(prose),) if prose else ()), *quotes)
    return Step(when, sentence(first), remarks, (entry.ref,))


_OF_AN_ASK = {"due": "I ask for an answer by {}"}
