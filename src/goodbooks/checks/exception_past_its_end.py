"""Finds exceptions whose last day is past, or whose closing event should have come by now."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import capital, from_now, short_day
from goodbooks.core.telling import BESIDE_ANOTHER, add_for, in_marks, titled, whose
from goodbooks.entries.decision import Decision, end_of, is_in_force

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book

PATIENCE = 30
"""After how many days to ask whether an event has come."""


def find(book: Book, today: date) -> Iterator[Finding]:
    """Exceptions past their day, and those waiting a month for an event; the newest first."""
    past = book.each((CHECK.name, today), Decision, lambda one: _noticed(book, one, today))
    yield from (found for _, found in reversed(past))


def _noticed(book: Book, decision: Decision, today: date) -> Finding | None:
    if not decision.fields or decision.on > today or not decision.end_as_said():
        return None
    if not is_in_force(book, decision, today):
        return None
    sentence = _sentence(book, decision, today)
    if not sentence:
        return None
    remedy = "when it is over: " + add_for(decision, 'outcome "ended"')
    return Finding(CHECK.name, sentence, remedy, (decision,))


def _sentence(book: Book, decision: Decision, today: date) -> str:
    """What to say of it; "" while its end is still ahead."""
    waits = (today - decision.on).days
    end = end_of(book, decision, today)
    if end is None and waits >= PATIENCE:
        event = in_marks(decision.end_as_said(), BESIDE_ANOTHER)
        what = f"{capital(whose(book, decision.who))} {titled(decision, today)}"
        return f"{what} holds until {event}, and {waits} days have gone by; has it come?"
    if end is None or end.on >= today:
        return ""
    what = f"{capital(whose(book, decision.who))} {titled(decision, today)}"
    when = f"{short_day(end.on, today)}, {from_now(end.on, today)}"
    return f"{what} was to end on {when}; has it?"


CHECK = Check(
    name="exception-past-its-end",
    summary="An exception was to end by now, and nothing says that it did.",
    find=find,
    weight=26,
    what_to_do=(
        "Ask the one who carries the risk whether it is over. If it is, say so in the book; if it "
        "goes on, write a new decision with a new end."
    ),
)
