"""What those who wait have of me since a decision: the next step of it, for whoever decided, in the words it was promised in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line
from goodbooks.core.greeting import MOST_NAMED
from goodbooks.core.phrasing import listed, short_day, shortened
from goodbooks.core.telling import is_mine, is_to, to_you
from goodbooks.entries.promise import Promise
from goodbooks.reckoning.under_a_yes import promise_stands

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.decision import Decision

_LONGEST = 160


def told_who_waits(book: Book, decision: Decision, today: date) -> Iterator[Line]:
    """A line for each open promise of mine in its matter, of its day or later, to others than who decided; none for a mere next word, nor for what I owe myself."""
    tags = set(decision.matters)
    meant = [one for one in book.planned if isinstance(one, Promise) and tags & set(one.matters)]
    said = [one for tag in decision.matters for one in book.about(tag) if isinstance(one, Promise)]
    for one in {one.ref: one for one in (*said, *meant)}.values():
        is_theirs = any(is_to(book, one, name) for name in decision.who)
        is_told = is_mine(book, one) and not is_theirs and not all(map(book.is_me, one.to))
        stands = promise_stands(book, one, today)
        if not is_told or one.on < decision.on or one.is_only_a_word() or one.is_called_word():
            continue
        if one in meant or stands.is_open:
            yield Line(_as_told(one, today, is_meant=one in meant), (one.ref,))


def _as_told(promise: Promise, today: date, *, is_meant: bool) -> str:
    """The words of a promise with their day, and that those who wait have it of me, or get it: the day is that of the words."""
    whom = listed(map(to_you, promise.to)) if len(promise.to) <= MOST_NAMED else "those who wait"
    due = promise.due
    at = f", {due.at}" if due and due.at else ""
    by = f" by {short_day(due.on, today)}{at}," if due else ""
    words = shortened(promise.title, _LONGEST)
    comma = "" if by or words.endswith(("?", "!")) else ","
    return f"“{words}”{comma}{by} as I {'will tell' if is_meant else 'told'} {whom}."
