"""What was promised under a yes that was taken back: whether it still holds nobody has said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.names import name_key
from goodbooks.core.telling import is_mine
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision
from goodbooks.entries.handoff import Handoff
from goodbooks.entries.promise import Promise, open_promises
from goodbooks.reckoning.granted import granted, still_granted, taken_back
from goodbooks.reckoning.handed_on import gives, stand

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry


class Back(NamedTuple):
    """A yes, what it was to, and the decision that took it back."""

    reply: Entry
    to: Ask | Handoff
    by: Decision


def all_taken_back(book: Book, today: date) -> tuple[Back, ...]:
    """Each yes to what I asked, or for an area, that was taken back by a day and not given again, the latest last."""
    return book.once(("taken back", today), lambda: _all_taken_back(book, today))


def _all_taken_back(book: Book, today: date) -> tuple[Back, ...]:
    found: dict[str, Back] = {}
    for one in (*_to_asks(book, today), *_to_areas(book, today)):
        found.setdefault(one.reply.ref, one)
    return tuple(sorted(found.values(), key=lambda one: book.moment(one.by)))


def _to_asks(book: Book, today: date) -> Iterator[Back]:
    """What was a yes to an ask of mine that is not granted now."""
    has = {grant.ask.ref for grant in still_granted(book, today)}
    for ask in (*book.of(Ask), *book.planned):
        if isinstance(ask, Ask) and is_mine(book, ask) and ask.ref not in has:
            yield from (one for one in _turned(book, ask, today) if granted(book, ask, one.reply))


def _to_areas(book: Book, today: date) -> Iterator[Back]:
    """What gave an area that is neither on trial nor held now."""
    for area in book.of(Handoff):
        for one in _turned(book, area, today):
            is_there = stand(book, area, today).state in ("on trial", "held")
            if not is_there and gives(book, area, one.reply):
                yield one


def _turned(book: Book, to: Ask | Handoff, today: date) -> Iterator[Back]:
    """Each reply that was turned around by a day, and by what."""
    for reply in (*book.pointing_to(to, Answer), *book.pointing_to(to, Decision)):
        by = taken_back(book, reply, today)
        if by is not None:
            yield Back(reply, to, by)


def promised_under(book: Book, today: date) -> dict[str, tuple[Promise, Back]]:
    """Each open promise that was given under a yes taken back since, and was not due before that, by its ref: for the yes, what was asked or the area it is of; or in one breath with it."""
    return book.once(("promised under a yes", today), lambda: _promised_under(book, today))


def _promised_under(book: Book, today: date) -> dict[str, tuple[Promise, Back]]:
    of: dict[object, list[Back]] = {}
    for back in all_taken_back(book, today):
        areas = (ref for ref in back.to.links if isinstance(book.get(ref), Handoff))
        for key in {back.reply.id, back.to.id, *areas, back.reply.on} - {None}:
            of.setdefault(key, []).append(back)
    return {
        promise.ref: (promise, back)
        for promise, state in (open_promises(book, today) if of else ())
        for key in (*promise.links, promise.on)
        for back in of.get(key, ())
        if (state.agreed is None or state.agreed.on >= back.by.on)
        and back.reply.on <= promise.on
        and book.moment(promise) < book.moment(back.by)
        and (key != promise.on or _is_beside(book, promise, back))
    }


def _is_beside(book: Book, promise: Promise, back: Back) -> bool:
    """Whether a promise of the day of a yes was given in its matter and between the same two."""
    tags = set(map(name_key, (*back.to.matters, *back.reply.matters)))
    return not tags.isdisjoint(map(name_key, promise.matters)) and any(
        book.is_same(name, who) for name in (*promise.who, *promise.to) for who in back.reply.who
    )
