"""What a holding message tells whoever waits that was not written for them, or that may not hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.readers.not_there import remarks_on_a_day, remarks_on_notes
from goodbooks.accounts.readers.their_question import decision_told
from goodbooks.accounts.to_come.forecasts import not_held
from goodbooks.accounts.to_come.named_day import state_of, tells_day
from goodbooks.accounts.to_come.unlikely_days import doubted
from goodbooks.core.placeholders import IN_PART
from goodbooks.entries.promise import Promise

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.document import Line, Message, Question


def as_they_read_it(book: Book, message: Message, question: Question) -> tuple[Line, ...]:
    """For me beside a holding message: words in it that were not written for those who wait, and a day in it that the forecast does not hold."""
    refs = {ref for line in message.paragraphs for ref in line.cites}
    told = [entry for entry in book.about(question.matter) if entry.ref in refs]
    notes = remarks_on_notes(book, told, message.to, question.heard)
    lines = [one._replace(text=one.text.replace(IN_PART, "")) for one in notes]
    for entry in told:
        if isinstance(entry, Promise) and tells_day(book, entry, question, decision_told(book, question)):  # fmt: skip
            lines += remarks_on_a_day(book, entry)
            lines += _doubt(book, entry, question.today)
    return tuple(lines)


def _doubt(book: Book, promise: Promise, today: date) -> tuple[Line, ...]:
    """The chance of a day that the forecast does not hold, and what the message says of it."""
    found = doubted(book, promise, today)
    state = state_of(book, promise, today)
    told = f"The message says only: {state}" if state else "The message says nothing of it."
    return not_held((found,), today, told) if found else ()
