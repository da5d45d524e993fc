"""Finds one thing that is promised to the same person for two days."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import short_day
from goodbooks.core.telling import add_for, deed
from goodbooks.reckoning.two_days import two_days

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.reckoning.two_days import Twice


def find(book: Book, today: date) -> Iterator[Finding]:
    """Each such pair, the one with the earliest day first."""
    for one in sorted(two_days(book, today), key=lambda one: min(one.before, one.now)):
        yield _finding(book, one, today)


def _finding(book: Book, one: Twice, today: date) -> Finding:
    days = f"{short_day(one.before, today)}, and later for {short_day(one.now, today)}"
    sentence = f"{deed(book, one.then, 'promised', today)} for {days}."
    moved = add_for(one.first, 'outcome "moved"', f" by {one.now}")
    also = f" 'withdraws: {one.then.ref}'" if one.then.id else ", and take the other out"
    remedy = f"if the later word holds: {moved}{also}"
    return Finding(CHECK.name, sentence, remedy, (one.first, one.then))


CHECK = Check(
    name="two-days",
    summary="One thing is promised to the same person for two days.",
    find=find,
    weight=15,
    what_to_do=(
        "Say which of the two holds, to whoever heard the other: a day that was moved, and said to have been, "
        "counts as kept. Until then a message to them gives only the day that was named last."
    ),
)
