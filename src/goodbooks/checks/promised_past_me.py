"""Finds what my boss promised, past me, to somebody who waits for a word of mine."""

from __future__ import annotations

from datetime import timedelta

from goodbooks.core.finding import Check, Finding
from goodbooks.core.heads import name_text
from goodbooks.core.phrasing import short_day
from goodbooks.core.telling import add_line, deed, is_mine, named
from goodbooks.entries.ask import reply_to
from goodbooks.entries.person import bosses
from goodbooks.entries.promise import Promise, unsettled
from goodbooks.entries.request import Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book

_WITHOUT_A_DAY = timedelta(days=14)
"""So long a promise that names no day is news."""


def find(book: Book, today: date) -> Iterator[Finding]:
    """Each promise of a boss to somebody who waits for me, the newest first, until I have said something to it or its day is over."""
    for promise in past_me(book, today):
        by = f" by {short_day(promise.due.on, today)}" if promise.due else ""
        they = named(book, _waiting(book, promise, today))
        words = f"{deed(book, promise, 'promised', today)}{by}, past you; {they} waits for your word as well."
        yield Finding(CHECK.name, words, _remedy(book, promise), (promise,))


def past_me(book: Book, today: date) -> tuple[Promise, ...]:
    """What a boss promised, past me, to those who wait for a word of mine, the newest first."""
    leads = {book.person_key(one.who[0]) for one in bosses(book, today)}
    if not leads:
        return ()
    return tuple(
        one
        for one in reversed(unsettled(book, today))
        if one.on <= today
        and any(book.person_key(name) in leads for name in one.who)
        and _is_news(book, one, today)
        and _waiting(book, one, today)
    )


def _is_news(book: Book, promise: Promise, today: date) -> bool:
    """Whether a promise is still to come, and nothing of mine goes on from it."""
    last = promise.due.on if promise.due else promise.on + _WITHOUT_A_DAY
    if last < today or any(map(book.is_me, promise.to)):
        return False
    tied = (book.standing(one) for one in book.tied_by(promise.id)) if promise.id else ()
    return not any(
        one and promise.id in one.links and (is_mine(book, one) or not one.who) for one in tied
    )


def _waiting(book: Book, promise: Promise, today: date) -> tuple[str, ...]:
    """Whom of those it was promised to I promised something too, or who asked me for something."""
    waits = book.once(("waits for me", today), lambda: _who_waits(book, today))
    return tuple(name for name in promise.to if book.person_key(name) in waits)


def _who_waits(book: Book, today: date) -> frozenset[str]:
    """Who has a promise of mine, or asked me for something that is not answered."""
    mine = (one for one in (*unsettled(book, today), *book.planned) if isinstance(one, Promise) and is_mine(book, one))  # fmt: skip
    asked = book.each(("asked me", today), Request, lambda one: _who_asks(book, one, today))
    return frozenset(
        book.person_key(name)
        for names in (*(one.to for one in mine), *(who for _, who in asked))
        for name in names
    )


def _who_asks(book: Book, request: Request, today: date) -> tuple[str, ...] | None:
    """Who asked for something; None once it is answered, or where it is yet to come."""
    return request.who if request.on <= today and reply_to(book, request) is None else None


def _remedy(book: Book, promise: Promise) -> str:
    boss = promise.who[0]
    ask = f'ask me -> {name_text(boss)} "What waits, so that this can be kept?" for {promise.ref}'
    return f"ask {book.name_of(boss)} before its day: {add_line(ask)}"


CHECK = Check(
    name="promised-past-me",
    summary="Your boss promised something, past you, to somebody who waits for your word.",
    find=find,
    weight=17,
    what_to_do=(
        "See whether it can be kept beside what you promised others. Say to your boss what has to "
        "give way for it, while there is time, and tell whoever got the promise the same day as the others."
    ),
)
