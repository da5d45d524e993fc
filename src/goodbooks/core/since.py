"""A book after a change, from the book before it: what is the same is taken over, and only what has to do with the change is made anew."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from operator import is_, itemgetter
from typing import TYPE_CHECKING, Any, TypeVar

from goodbooks.core.entry import Entry, refs_in
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import name_key
from goodbooks.core.ordering import clocks_of, in_order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.ordering import Moment
    from goodbooks.core.problem import Place

T = TypeVar("T")
Found = list[tuple[Entry, Any]]
_DAY = itemgetter(1)
_OLDEST = 20
"""For so many changes it is remembered what nobody has asked again."""


class Made(NamedTuple):
    """What entries came to, which of them have to be looked at anew, and how many changes ago it was asked."""

    found: Found
    anew: frozenset[int]
    age: int = 0


class Changed(NamedTuple):
    """What differs between two states of a book, each entry known by its identity, and how the later one is in order.

    `gone` and `fresh` stand in one of them only. `reset` stand in both, at another place among the entries of their day.
    """

    gone: list[Entry]
    fresh: list[Entry]
    reset: list[Entry]
    written: tuple[Entry, ...]
    clocks: dict[Place, str]

    def taken_over(
        self,
        index: Mapping[str, list[Entry]],
        keys: Callable[[Entry], Iterable[str]],
        moment: Callable[[Entry], Moment],
    ) -> dict[str, list[Entry]]:
        """An index of written entries by their keys, as it is after the change."""
        gone, fresh = (*self.gone, *self.reset), (*self.fresh, *self.reset)
        return reindexed(index, gone, fresh, keys, moment)


def reindexed(
    index: Mapping[str, list[Entry]],
    gone: Iterable[Entry],
    fresh: Iterable[Entry],
    keys: Callable[[Entry], Iterable[str]],
    moment: Callable[[Entry], Moment],
) -> dict[str, list[Entry]]:
    """An index without some entries and with others, in the order of the book under each key."""
    found = dict(index)
    left_out = {id(one) for one in gone}
    more: dict[str, list[Entry]] = {key: [] for one in gone for key in keys(one)}
    for one in fresh:
        for key in keys(one):
            more.setdefault(key, []).append(one)
    for key, entries in more.items():
        every = [one for one in found.get(key, ()) if id(one) not in left_out] + entries
        found[key] = sorted(every, key=moment)
        if not every:
            del found[key]
    return found


def changed(before: Book, given: Sequence[Entry]) -> Changed:
    """What differs between a book and the entries of its next state; an entry that stands where it stood is the same one."""
    gone, fresh = _different(before.written, given)
    by_day: dict[date, list[Entry]] = {one.on: [] for one in (*gone, *fresh)}
    for one in fresh:
        by_day[one.on].append(one)
    left_out = {id(one) for one in gone}
    written, clocks = list(before.written), dict(before.clocks)
    near: list[Entry] = []
    for day, new in by_day.items():
        start, end = bisect_left(written, day, key=_DAY), bisect_right(written, day, key=_DAY)
        for one in written[start:end]:
            clocks.pop(one.place, None)
        stay = [one for one in written[start:end] if id(one) not in left_out]
        told = clocks_of([*stay, *new])
        near += [one for one in stay if told.get(one.place) != before.clocks.get(one.place)]
        written[start:end] = in_order([*stay, *new], told)
    for day in by_day:
        start, end = bisect_left(written, day, key=_DAY), bisect_right(written, day, key=_DAY)
        clocks.update(clocks_of(written[start:end]))
    return Changed(gone, fresh, near, tuple(written), clocks)


def _different(before: Sequence[Entry], now: Sequence[Entry]) -> tuple[list[Entry], list[Entry]]:
    """What stands in one of two states and not in the other."""
    front = _same(before, now)
    behind = _same(before[front:][::-1], now[front:][::-1])
    gone, fresh = before[front : len(before) - behind], now[front : len(now) - behind]
    both = {id(one) for one in gone} & {id(one) for one in fresh}
    return (
        [one for one in gone if id(one) not in both],
        [one for one in fresh if id(one) not in both],
    )


def _same(some: Sequence[Entry], others: Sequence[Entry]) -> int:
    """How many of the first are the same."""
    same = list(map(is_, some, others))
    return same.index(False) if False in same else len(same)


def kin(book: Book, seeds: Iterable[Entry]) -> list[Entry]:
    """These entries with all that hangs together with them by ids."""
    found: dict[int, Entry] = {}
    seen: set[str] = set()
    more = list(seeds)
    while more:
        found.update((id(one), one) for one in more)
        keys = {key for one in more for key in _ids(one)} - seen
        seen |= keys
        more = [one for key in keys for one in book.tied_by(key) if id(one) not in found]
    return list(found.values())


def _ids(entry: Entry) -> tuple[str, ...]:
    return refs_in(entry) if entry.id is None else (entry.id, *refs_in(entry))


class Carried:
    """What was made of single entries of a book before a change: it still holds but for those that have to be looked at anew."""

    def __init__(
        self, made: Mapping[Any, Found], anew: frozenset[int], further: Carried | None
    ) -> None:
        """`made` is what entries came to, by what was asked; `anew` are entries by identity.

        What was not asked in the state before, and in an earlier one, is taken over from there as `further`.
        """
        self.made = {key: Made(found, anew) for key, found in made.items()}
        for key, old in further.made.items() if further is not None else ():
            if key not in made and old.age < _OLDEST:
                self.made[key] = Made(old.found, old.anew | anew, old.age + 1)

    def over(
        self, key: object, make: Callable[[Iterable[Entry]], Found], book: Book
    ) -> Found | None:
        """What entries of a book come to now, in its order; None where it was not asked before. `make` makes it of entries."""
        before = self.made.get(key)
        if before is None:
            return None
        found = [pair for pair in before.found if id(pair[0]) not in before.anew]
        for pair in make([one for one in book.entries if id(one) in before.anew]):
            insort(found, pair, key=lambda one: book.moment(one[0]))
        return found


def own_id(entry: Entry) -> tuple[str, ...]:
    """The id an entry bears, if any."""
    return () if entry.id is None else (entry.id,)


def each_ref(entry: Entry) -> dict[str, None]:
    """Every id an entry points to, once."""
    return dict.fromkeys(refs_in(entry))


def tags_of(entry: Entry) -> dict[str, None]:
    """The key of every matter of an entry, once."""
    return dict.fromkeys(map(name_key, entry.matters))
