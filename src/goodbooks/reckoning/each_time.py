"""Each time of a promise that comes again: as far as somebody said what became of it, one that was kept counts as a promise kept; and the times that went by without a word, which nobody knows to have been kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment
from goodbooks.entries.outcome import EXCUSED, OF_A_TIME, OVER, Outcome, as_it_came, known_on
from goodbooks.entries.promise import PromiseState, words_sent
from goodbooks.reckoning.under_a_yes import without_pauses

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    for on, what, outcome in _told(book, promise, today):
        if what in OVER:
            return
        if any(one.on == on and one.moved_to is None for one in said) and what != "moved":
            continue  # said twice on one day, it is of one time
        if outcome and what == "moved" and outcome.due:
            said.append(Come(on, outcome.due.on))
        elif what != "moved":
            due = _due(book, promise, rhythm, said, on)
            if due and what != EXCUSED:
                yield _as_it_went(what, due, on, outcome)
            said.append(Come(on))


def untold_times(book: Book, promise: Promise, today: date) -> tuple[date, ...]:
    """The times before today that went by without a word on what became of them, in order: none of them is known to have been kept. The last, while it is still due, is not among them."""
    rhythm = promise.every if promise.fields else None
    if rhythm is None:
        return ()
    from goodbooks.core.rhythm import Come, due_time, first_time

    named, rhythm = as_it_came(book, promise, promise.due.on if promise.due else None, rhythm)
    known = known_on(book, promise)
    said: list[Come] = []
    told: set[date] = set()
    for on, what, _ in (*_told(book, promise, today), (today, "", None)):
        due = due_time(rhythm, promise.on, named, said, on, known)
        told |= {due} if due else set()
        if what in OVER:
            today = on
            break
        said += [Come(on)] if what and what != "moved" else []
    first = first_time(rhythm, promise.on, named, said, known)
    last = date.fromordinal(today.toordinal() - 1)
    days = sorted({first, *rhythm.times(first, first, last)})
    left = (day for day in days if day <= last and day not in told)
    return tuple(without_pauses(book, promise, left, today))


def _told(book: Book, promise: Promise, today: date) -> list[tuple[date, str, Outcome | None]]:
    """What was said of its times, in order: each outcome, and the pages by which it was kept."""
    outcomes = (one for one in book.pointing_to(promise, Outcome) if one.on <= today)
    told: list[tuple[date, str, Outcome | None]] = [
        (one.on, what, one) for one in outcomes if (what := one.what_of(promise)) in OF_A_TIME
    ]
    said = {on for on, _, _ in told}
    told += [(on, "delivered", None) for on in words_sent(book, promise, today) if on not in said]
    return sorted(told, key=lambda one: one[0])


def _due(book: Book, promise: Promise, rhythm: Rhythm, said: list[Come], on: date) -> Moment | None:  # fmt: skip
    """The time that was due on a day, with what had been said before."""
    from goodbooks.core.rhythm import due_time

    named = promise.due
    first, rhythm = as_it_came(book, promise, named.on if named else None, rhythm)
    due = due_time(rhythm, promise.on, first, said, on, known_on(book, promise))
    return Moment(due, rhythm.at or (named.at if named else None)) if due else None


def _as_it_went(what: str, due: Moment, on: date, outcome: Outcome | None) -> PromiseState:
    is_late = what != "missed" and on > due.on
    return PromiseState("delivered late" if is_late else what, due, on, outcome, due)
