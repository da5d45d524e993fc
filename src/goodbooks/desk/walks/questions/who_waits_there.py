"""Those who wait for word on what somebody decided, as the book knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.readers.who_waits import who_waits
from goodbooks.core.document import Question
from goodbooks.core.phrasing import listed
from goodbooks.playbooks.slots.sources import newest_decision
from goodbooks.playbooks.slots.value import Value

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry


def who_waits_there(
    book: Book, decider: Value | None, today: date, is_meant: Callable[[Entry], bool]
) -> Value | None:
    """Everybody with an open request or promise in the matter of the decider's last decision, by name, with where that stands; None for nobody."""
    decision = newest_decision(book, decider, today, is_meant)
    if decision is None or not decision.matters:
        return None
    names = who_waits(book, Question(today=today, matter=decision.matters[0]))
    return Value(listed(names), (decision.ref,)) if names else None
