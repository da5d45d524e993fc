"""What I promised for the day of a talk that was held, while nothing says whether it was kept there: a question to me before it is told as late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.news.bad_news import my_promises
from goodbooks.core.document import Line
from goodbooks.core.phrasing import short_day, shortened
from goodbooks.core.telling import add_for, or_for, to_you
from goodbooks.entries.promise import UNSAID, talk_of_its_day

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.promise import Promise, PromiseState

TITLE = 90


def asked_at_talks(book: Book, who: str, today: date) -> tuple[Line, ...]:
    """Each such question on what concerns somebody: while one is open, nobody can be told that nothing is late."""

    def found() -> tuple[Line, ...]:
        each = (_asked_of_me(book, *pair, today) for pair in my_promises(book, who, today))
        return tuple(filter(None, each))

    return book.once(("asked at talks", book.person_key(who), today), found)


def _asked_of_me(book: Book, promise: Promise, state: PromiseState, today: date) -> Line | None:
    """The question whether it was kept in that talk, with the line that answers it: what was done there was done on that day."""
    if state.state != UNSAID or state.due is None:
        return None
    talk = talk_of_its_day(book, promise, state.due.on)
    if talk is None:
        return None
    who = next(name for name in promise.to if not book.is_me(name))
    words = (
        f"“{shortened(promise.title, TITLE)}” was for your talk with {to_you(who)} on {short_day(talk.on, today)}."
        f" Did you do it there? {_answers(promise, talk.on)}"
    )
    return Line(words, (promise.ref,), "!")


def _answers(promise: Promise, day: date) -> str:
    """The line that says it was done on that day, and the others that answer."""
    done = add_for(promise, f'{day} outcome "delivered"')
    moved = or_for(promise, 'outcome "moved"', " by DAY")
    return done + moved + or_for(promise, 'outcome "withdrawn"')
