"""By when those who have my note of a decision are asked to correct it, and that nobody did."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.core.document import Line, Reminder
from goodbooks.core.phrasing import capital, from_now, listed, short_day, shortened
from goodbooks.core.telling import to_you
from goodbooks.entries.decision import Decision, confirmation, reversal_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.days import Moment

LONGEST = timedelta(days=28)
"""So long after its day a correction is waited for; to go on asking would be nagging."""


def to_correct(book: Book, today: date) -> tuple[Line, ...]:
    """A line for each note that was sent and may still be corrected, or was not by its day."""
    return tuple(_line(one, by, today) for one, by in _sent(book, today))


def days_to_correct(book: Book, today: date) -> Iterator[Reminder]:
    """The last day on which each of them can be corrected, for a calendar."""
    for one, by in _sent(book, today):
        if by.on >= today:
            words = f"Last day to correct: {shortened(one.title or one.ref, 60)}"
            yield Reminder(by.on, by.at, words, one.ref, "answer")


def _sent(book: Book, today: date) -> Iterator[tuple[Decision, Moment]]:
    for one in book.of(Decision):
        by = one.correct_by
        if by is None or by.on + LONGEST < today or reversal_of(book, one) is not None:
            continue
        if confirmation(book, one, today).rung == "sent back":
            yield one, by


def _line(decision: Decision, by: Moment, today: date) -> Line:
    who = capital(listed(map(to_you, decision.who)) or "whoever decided")
    what = f"“{shortened(decision.title or decision.ref, 60)}”"
    day = short_day(by.on, today)
    if by.on < today:
        words = f"{who} had until {day} to correct your note of {what}. If nothing came: goodbooks confirm {decision.ref} --silent"
        return Line(words, (decision.ref,), "!")
    until = "today" if by.on == today else f"{day}, {from_now(by.on, today)},"
    words = f"{who} can correct your note of {what} until {until}"
    agree = f"when they agree: goodbooks confirm {decision.ref} --acknowledged"
    return Line(f"{words.rstrip(',')}; {agree}", (decision.ref,), "-")
