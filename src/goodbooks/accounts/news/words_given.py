"""That those who wait had the next word from me, for whoever decided in the matter: it was given since they heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.greeting import MOST_NAMED
from goodbooks.core.phrasing import capital, listed, short_day
from goodbooks.core.telling import is_by, is_mine, is_to, to_you
from goodbooks.entries.decision import Decision
from goodbooks.entries.promise import Promise, promise_state

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.accounts.latest import Told
    from goodbooks.core.book import Book


def words_given(book: Book, who: str, since: Told, today: date) -> Iterator[tuple[str, str]]:
    """A sentence for each such word, with the ref of its promise."""
    for one in book.of(Promise):
        if not one.is_only_a_word() or not is_mine(book, one) or is_to(book, one, who):
            continue
        state = promise_state(book, one, today)
        if state.is_kept and state.after and since.is_new(state.after) and _decides(book, one, who):
            few = len(one.to) <= MOST_NAMED
            whom = capital(listed(map(to_you, one.to))) if few else "Those who wait"
            kept = "" if state.state == "delivered late" else ", as promised"
            yield f"{whom} had my next word on {short_day(state.after.on, today)}{kept}.", one.ref


def _decides(book: Book, promise: Promise, who: str) -> bool:
    """Whether somebody decided something in the matter of a promise."""
    near = (one for tag in promise.matters for one in book.about(tag))
    return any(isinstance(one, Decision) and is_by(book, one, who) for one in near)
