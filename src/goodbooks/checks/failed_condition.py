"""Finds open promises whose condition has failed, or was to be true by now."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import short_day
from goodbooks.core.telling import BESIDE_ANOTHER, add_for, deed, in_marks, is_mine, or_for
from goodbooks.entries.outcome import of_its_condition
from goodbooks.entries.promise import unsettled
from goodbooks.reckoning.under_a_yes import promise_stands

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.promise import Promise


def find(book: Book, today: date) -> Iterator[Finding]:
    """Open promises that stand on a condition gone or unclear; mine first, then the newest."""
    noticed = [
        found
        for promise in reversed(unsettled(book, today))
        if promise.on <= today and (found := _noticed(book, promise, today))
    ]
    yield from sorted(noticed, key=lambda found: not is_mine(book, found.about[0]))


def _noticed(book: Book, promise: Promise, today: date) -> Finding | None:
    """The finding that the condition of an open promise failed, or that its day went by with nothing said; None else."""
    told = of_its_condition(book, promise, today)
    if told is None and not promise.fields:
        return None
    due = promise.condition_due
    is_unclear = told is None and due is not None and due.on < today
    failed = told if told and told.what() == "failed" else None
    if not (is_unclear or failed) or not promise_stands(book, promise, today).is_open:
        return None
    said = f"{deed(book, promise, 'promised', today)} on a condition{_condition(promise)}"
    if failed:
        sentence = f"{said} that failed on {short_day(failed.on, today)}."
        moved = add_for(promise, 'outcome "moved"', " by DAY")
        remedy = f"agree what holds now: {moved}" + or_for(promise, 'outcome "void"')
        return Finding(CHECK.name, sentence, remedy, (promise, failed))
    day = f" by {short_day(due.on, today)}" if due else ""
    sentence = f"{said} to be met{day}; was it?"
    return Finding(CHECK.name, sentence, _either(promise), (promise,))


def _condition(promise: Promise) -> str:
    return f" ({in_marks(promise.condition, BESIDE_ANOTHER)})" if promise.condition else ""


def _either(promise: Promise) -> str:
    return add_for(promise, 'outcome "met"') + or_for(promise, 'outcome "failed"')


CHECK = Check(
    name="failed-condition",
    summary="A promise stands on a condition that failed, or of which nobody has said whether it was met.",
    find=find,
    weight=14,
    what_to_do=(
        "Say early what the failed condition means for the day, with what would still be possible. "
        "A day moved before it has come still counts as kept."
    ),
)
