"""One thing promised to the same person for two days that are both to come: the later word is the one that is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import short_day
from goodbooks.entries.promise import open_promises
from goodbooks.reckoning.same_thing import is_same_thing

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.promise import Promise


class Twice(NamedTuple):
    """The promise that was given first and its day, and the one given after it and its day."""

    first: Promise
    before: date
    then: Promise
    now: date


def two_days(book: Book, today: date) -> tuple[Twice, ...]:
    """Each pair of open promises of one thing, by the same and to one of the same, with two days to come."""
    return book.once(("two days", today), lambda: _pairs(book, today))


def no_longer(book: Book, promise: Promise, who: str, today: date) -> str:
    """The day that somebody was told before and that this one takes the place of, to stand behind it; "" without one."""
    days = [
        short_day(one.before, today)
        for one in two_days(book, today)
        if one.then.ref == promise.ref and book.person_key(who) in _keys(book, one.first.to)
    ]
    return f", no longer {days[-1]}" if days else ""


def overtaken(book: Book, today: date) -> frozenset[str]:
    """The refs of the promises whose day a later word on the same thing took the place of, for all who had it."""
    return frozenset(
        one.first.ref
        for one in two_days(book, today)
        if _keys(book, one.first.to) <= _keys(book, one.then.to)
    )


def _pairs(book: Book, today: date) -> tuple[Twice, ...]:
    dated = [
        (promise, state.agreed.on)
        for promise, state in open_promises(book, today)
        if state.agreed and state.agreed.on >= today and promise.title and not promise.next_word
    ]
    dated.sort(key=lambda one: (book.moment(one[0]), one[0].place))
    return tuple(
        Twice(first, before, then, now)
        for number, (first, before) in enumerate(dated)
        for then, now in dated[number + 1 :]
        if before != now and _is_one_thing(book, first, then)
    )


def _is_one_thing(book: Book, one: Promise, other: Promise) -> bool:
    mine, theirs = (set(map(name_key, some.matters)) for some in (one, other))
    return (
        _keys(book, one.who) == _keys(book, other.who)
        and not _keys(book, one.to).isdisjoint(_keys(book, other.to))
        and mine == theirs
        and is_same_thing(one.title, other.title, (*one.to, *other.to))
    )


def _keys(book: Book, names: tuple[str, ...]) -> set[str]:
    return {book.person_key(name) for name in names}
