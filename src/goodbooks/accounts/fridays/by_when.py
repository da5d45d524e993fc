"""What I promised somebody and named no day for: the day is asked for, and never made up."""

from __future__ import annotations

from goodbooks.core.document import Line
from goodbooks.core.phrasing import shortened
from goodbooks.core.telling import amending, is_mine
from goodbooks.entries.promise import Promise
from goodbooks.reckoning.under_a_yes import still_open

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry


def without_day(book: Book, today: date) -> tuple[Promise, ...]:
    """My open promises to others that name no day, the newest first."""
    return tuple(
        promise
        for promise, state in reversed(still_open(book, today))
        if state.agreed is None and promise.next_word is None and promise.on <= today
        if not promise.goes_on()
        if _is_mine_to_another(book, promise)
    )


def by_when(entries: Iterable[Entry]) -> str:
    """The question of the first promise that can be given a day, with the line that gives it one; "" where there is none."""
    named = (one for one in entries if isinstance(one, Promise) and one.id)
    return next((f"by when? {amending(one, 'due: DAY')}" for one in named), "")


def asked_beside(book: Book, entries: Sequence[Entry], today: date) -> list[str]:
    """What is asked beside each of these: the newest of my promises among them by when, and nothing else."""
    lacking = (one for one in without_day(book, today) if one.id)
    newest = next((one for one in lacking if any(one is entry for entry in entries)), None)
    return [f"; {by_when((one,))}" if newest and one is newest else "" for one in entries]


def day_lacking(book: Book, entries: Sequence[Entry], today: date) -> tuple[Line, ...]:
    """The question of the newest of my promises among these, as a line of its own."""
    found = [one for one in without_day(book, today) if one in entries and one.id]
    return tuple(
        Line(f"“{shortened(one.title, 110)}” names no day: {by_when((one,))}", (one.ref,), "-")
        for one in found[:1]
    )


def _is_mine_to_another(book: Book, promise: Promise) -> bool:
    return is_mine(book, promise) and any(not book.is_me(name) for name in promise.to)
