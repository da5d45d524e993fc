"""Each time of a promise that comes again, as far as somebody said what became of it: one that was kept counts as a promise kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.days import Moment
from goodbooks.entries.outcome import OF_A_TIME, OVER, Outcome, known_on
from goodbooks.entries.promise import PromiseState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.rhythm import Come, Rhythm
    from goodbooks.entries.promise import Promise


def each_time(book: Book, promise: Promise, today: date) -> Iterator[PromiseState]:
    """How each time went that was given or missed by a day, in order; nothing for a promise that comes once, and none of the time that is still open."""
    rhythm = promise.every if promise.fields else None
    if rhythm is None:
        return
    from goodbooks.core.rhythm import Come

    said: list[Come] = []
    told = (one for one in book.pointing_to(promise, Outcome) if one.on <= today)
    for outcome in sorted(told, key=lambda one: one.on):
        what = outcome.what()
        if what in OVER:
            return
        if what == "moved" and outcome.due:
            said.append(Come(outcome.on, outcome.due.on))
        elif what in OF_A_TIME and what != "moved":
            if due := _due(book, promise, rhythm, said, outcome.on):
                yield _as_it_went(what, due, outcome)
            said.append(Come(outcome.on))


def _due(book: Book, promise: Promise, rhythm: Rhythm, said: list[Come], on: date) -> Moment | None:  # fmt: skip
    """The time that was due on a day, with what had been said before."""
    from goodbooks.core.rhythm import due_time

    named = promise.due
    due = due_time(rhythm, promise.on, named.on if named else None, said, on, known_on(book, promise))  # fmt: skip
    return Moment(due, rhythm.at or (named.at if named else None)) if due else None


def _as_it_went(what: str, due: Moment, outcome: Outcome) -> PromiseState:
    is_late = what != "missed" and outcome.on > due.on
    return PromiseState("delivered late" if is_late else what, due, outcome.on, outcome, due)
