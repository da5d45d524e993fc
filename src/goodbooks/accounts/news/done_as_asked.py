"""What somebody had asked of me and got since they last heard: said in an update, though no promise of mine was given for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line
from goodbooks.core.phrasing import listed, shortened
from goodbooks.core.telling import is_by
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.request import Request

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.accounts.latest import Told
    from goodbooks.core.book import Book

PLACE = "done"
_GIVEN = frozenset({"delivered", "done", "accepted"})
_LONGEST = 90


def done_as_asked(book: Book, who: str, since: Told, today: date) -> tuple[tuple[str, Line], ...]:
    """One line with the requests of theirs that were done since they heard, under its place; none where there were none."""
    done = [
        one
        for one in book.of(Request)
        if is_by(book, one, who)
        and one.asks_what()
        and any(
            came.what() in _GIVEN and came.on <= today and since.is_new(came)
            for came in book.pointing_to(one, Outcome)
        )
    ]
    if not done:
        return ()
    told = listed(f"“{shortened(one.title, _LONGEST)}”" for one in done)
    return ((PLACE, Line(f"Done, as you asked: {told}.", tuple(one.ref for one in done))),)
