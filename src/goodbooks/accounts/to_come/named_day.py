"""The day that somebody named to those who wait: told where we stand behind it, or where all of them had it and nothing was decided since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.readers.named_to_readers import all_are, is_said_by_me
from goodbooks.accounts.to_come.forecasts import in_their_words
from goodbooks.accounts.to_come.unlikely_days import doubted
from goodbooks.core.document import Line
from goodbooks.core.phrasing import sentence, short_day, shortened
from goodbooks.entries.promise import open_promises, promise_state
from goodbooks.reckoning.two_days import overtaken_days

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.document import Question
    from goodbooks.core.entry import Entry
    from goodbooks.entries.decision import Decision
    from goodbooks.entries.promise import Promise

UNSURE = ("not yet", "no")
LEADS = ("Named so far", "A day was named", "From me")
"""How a line on such a day begins, where it is not what is known."""
_LONGEST = 160


def named_to(book: Book, entries: list[Entry], question: Question) -> list[Promise]:
    """The open dated promises to one of the readers, one that is not confirmed first."""
    readers = book.person_keys(question.readers)
    left = overtaken_days(book, question.today)
    found = [
        promise
        for promise, state in open_promises(book, question.today)
        if promise in entries
        and state.due
        and not promise.next_word
        and promise.ref not in left
        and any(book.person_key(name) in readers for name in promise.to)
    ]
    return sorted(found, key=lambda promise: promise.confirmed not in UNSURE)


def named_day(
    book: Book, promise: Promise, question: Question, decision: Decision | None
) -> list[Line]:
    """The day in a line, with its range where that is sayable; that there is one, for whoever may not have heard it.

    `decision` is the one that stands, and that the readers are told before.
    """
    today = question.today
    likely = in_their_words(book, promise, today)
    if tells_day(book, promise, question, decision):
        due = promise_state(book, promise, today).agreed
        day = f" for {short_day(due.on, today)}" if due else ""
        state = state_of(book, promise, today)
        lead = "Known" if decision is None and _is_ours(book, promise) and not state else LEADS[0]
        if is_said_by_me(promise.title) and not state and all(map(book.is_me, promise.who)):
            by = f" by {short_day(due.on, today)}" if due else ""
            said = f"{LEADS[2]}{by}: {sentence(shortened(promise.title, _LONGEST))}"
            return [Line(said, (promise.ref,)), *likely]
        words = (
            f"{lead}: “{shortened(promise.title, _LONGEST)}”{day}.{f' {state}' if state else ''}"
        )
        return [Line(words, (promise.ref,)), *likely]
    if promise.confirmed in UNSURE:
        return [Line(f"{LEADS[1]} that is not confirmed.", (promise.ref,)), *likely]
    if decision is None:
        return [Line(f"{LEADS[1]} that I have not confirmed.", (promise.ref,)), *likely]
    return likely


def state_of(book: Book, promise: Promise, today: date) -> str:
    """What is said of a day that is not known to hold: it is not confirmed, or the forecast doubts one that we gave."""
    if promise.confirmed in UNSURE:
        return "That day is not confirmed."
    if _is_ours(book, promise) and doubted(book, promise, today):
        return "I am no longer sure of that day."
    return ""


def tells_day(book: Book, promise: Promise, question: Question, decision: Decision | None) -> bool:
    """Whether the day itself is told: ours to everybody, that of others to those who all had it, and never beneath a later decision."""
    if _is_ours(book, promise):
        return True
    is_later = decision is not None and book.moment(decision) > book.moment(promise)
    return not is_later and all_are(book, question.readers, (*promise.to, *promise.who))


def _is_ours(book: Book, promise: Promise) -> bool:
    """Whether we stand behind a day: I gave it, or it says so; what others named is only named."""
    return promise.confirmed == "yes" or any(map(book.is_me, promise.who))
