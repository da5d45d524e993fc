"""What I promised for the day of a talk that was held, while nothing says whether it was kept there: a question to me before it is told as late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line
from goodbooks.core.phrasing import short_day, shortened
from goodbooks.core.telling import add_for, or_for, to_you
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.talk import Talk

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.promise import Promise, PromiseState

_HELD = ("held", "debriefed")
TITLE = 90


def talk_of_its_day(book: Book, promise: Promise, state: PromiseState) -> Talk | None:
    """The talk with whoever was promised something that was held on its very day, where nothing is written of how the promise went."""
    due = state.due
    if not state.is_open or due is None or book.pointing_to(promise, Outcome):
        return None
    told = {book.person_key(name) for name in promise.to if not book.is_me(name)}
    return next(
        (
            talk
            for talk in book.of(Talk)
            if talk.on == due.on
            and talk.stage in _HELD
            and talk.line("page") != "update"
            and told & {book.person_key(name) for name in (*talk.who, *talk.to)}
        ),
        None,
    )


def asked_of_me(book: Book, promise: Promise, state: PromiseState, today: date) -> Line | None:
    """The question whether it was kept in that talk, with the line that answers it."""
    talk = talk_of_its_day(book, promise, state)
    if talk is None or promise.id is None or not talk.on < today:
        return None
    who = next(name for name in promise.to if not book.is_me(name))
    done = add_for(promise, 'outcome "delivered"')
    moved = or_for(promise, 'outcome "moved"', " by DAY")
    dropped = or_for(promise, 'outcome "withdrawn"')
    words = (
        f"“{shortened(promise.title, TITLE)}” was for your talk with {to_you(who)} on {short_day(talk.on, today)}."
        f" Did you do it there? {done}{moved}{dropped}"
    )
    return Line(words, (promise.ref,), "!")
