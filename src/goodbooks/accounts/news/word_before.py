"""What the same people decided in the same matter just before, and nothing says what became of it."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from goodbooks.entries.decision import Decision, reversal_of

if TYPE_CHECKING:
    from goodbooks.core.book import Book

WITHIN_DAYS = 7


def word_before(book: Book, decision: Decision) -> Decision | None:
    """The latest such decision of the last days that stands, or None where one is named already."""
    if decision.reverses:
        return None
    deciders = set(map(book.person_key, decision.who))
    before = [
        other
        for tag in decision.matters
        for other in takewhile(lambda one: one.ref != decision.ref, book.about(tag))
        if isinstance(other, Decision)
        and other.id
        and set(map(book.person_key, other.who)) == deciders
        and (decision.on - other.on).days <= WITHIN_DAYS
        and reversal_of(book, other) is None
    ]
    return before[-1] if before else None
