"""One thing promised to the same person for two days that are both to come: the later word is the one that is told."""

from __future__ import annotations

from itertools import combinations_with_replacement

from goodbooks.core.named import NamedTuple
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import short_day
from goodbooks.entries.promise import open_promises

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
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
        if one.then.ref == promise.ref and book.person_key(who) in book.person_keys(one.first.to)
    ]
    return f", no longer {days[-1]}" if days else ""


def overtaken_days(book: Book, today: date) -> frozenset[str]:
    """The refs of the promises whose day a later word on the same thing took the place of, for all who had it."""
    return frozenset(
        one.first.ref
        for one in two_days(book, today)
        if book.person_keys(one.first.to) <= book.person_keys(one.then.to)
    )


def _pairs(book: Book, today: date) -> tuple[Twice, ...]:
    """Each two open promises of one thing that name different days to come, the earlier given first."""
    dated = [
        (promise, state.agreed.on)
        for promise, state in open_promises(book, today)
        if state.agreed and state.agreed.on >= today and promise.title and not promise.next_word
    ]
    dated.sort(key=lambda one: (book.moment(one[0]), one[0].place))
    same = _one_thing(book, [promise for promise, _ in dated])
    return tuple(
        Twice(*dated[first], *dated[then])
        for first, then in sorted(same)
        if dated[first][1] != dated[then][1]
    )


def _one_thing(book: Book, promises: list[Promise]) -> set[tuple[int, int]]:
    """The pairs that promise one thing, by the same, to one of the same and in the same matters, by their numbers: looked up, for a long book has many."""
    beside: dict[object, dict[tuple[str, ...], list[int]]] = {}
    for number, one in enumerate(promises):
        who, tags = book.person_keys(one.who), frozenset(map(name_key, one.matters))
        for to in book.person_keys(one.to):
            beside.setdefault((who, tags, to), {}).setdefault(one.to, []).append(number)
    return {
        pair
        for groups in beside.values()
        for one, other in combinations_with_replacement(groups, 2)
        for pair in _alike(promises, groups[one], groups[other], (*one, *other))
    }


def _alike(
    promises: list[Promise], some: list[int], others: list[int], names: tuple[str, ...]
) -> Iterator[tuple[int, int]]:
    """The pairs of one group with another whose titles promise one thing to people of these names."""
    if {*some} == {*others} and len(some) < 2:
        return  # a promise alone is no pair
    from goodbooks.reckoning.same_thing import forms

    spelt: dict[str, list[int]] = {}
    for number in some:
        for form in forms(promises[number].title, names):
            spelt.setdefault(form, []).append(number)
    for number in others:
        for form in forms(promises[number].title, names):
            yield from (
                (min(one, number), max(one, number)) for one in spelt.get(form, ()) if one != number
            )
