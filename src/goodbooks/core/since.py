"""A book after a change, from the book before it: what is the same is taken over, and only what has to do with the change is made anew."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from operator import is_, itemgetter
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from goodbooks.core.book import ASTRAY, EACH, Book
from goodbooks.core.entry import Entry, refs_in
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import name_key
from goodbooks.core.ordering import clocks_of, in_order
from goodbooks.core.plans import is_odd

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from goodbooks.core.book import Found
    from goodbooks.core.book import Made as MadeOf
    from goodbooks.core.ordering import Moment
    from goodbooks.core.problem import Place

K = TypeVar("K")
_DAY = itemgetter(1)
_OLDEST = 20
"""For so many changes it is remembered what nobody has asked again."""
MANY_DAYS = 100
"""Entries of more days than these are looked for in all of a book in one go, and not on each of the days."""


class Made(NamedTuple):
    """What entries came to, which of them have to be looked at anew, each under its identity, and how many changes ago it was asked."""

    found: Found
    anew: dict[int, Entry]
    age: int = 0


class WholeBook(Book):
    """A book that is made again after each change, from what it was before.

    What was made of its entries one by one (see `each`) is taken over, but for those with which something has happened: they are new, are
    gone, or hang together by ids with such a one. An entry that stands where it stood must be the same one.
    """

    __slots__ = ("_before", "_fresh", "_kept", "_since")

    def __init__(self, entries: Iterable[Entry] = (), since: WholeBook | None = None) -> None:
        self._since: WholeBook | Changed | None = since
        self._kept: dict[object, Made] = {}
        self._before: MadeOf = {}
        self._fresh: dict[int, list[Entry]] = {}
        super().__init__(entries)
        if since is not None and isinstance(self._since, Changed):
            self._take_over(since, self._since)
        self._since = None

    def of_same_sort(self, entries: Iterable[Entry], since: Self | None) -> Self:
        """A book of other entries, made from what it was before a change."""
        return type(self)(entries, since)

    def _put_in_order(self, given: list[Entry]) -> None:
        since = self._since
        if isinstance(since, WholeBook):
            change = self._since = changed(since, given)
            self._put_in_order_after(change, since)
        else:
            super()._put_in_order(given)

    def _put_in_order_after(self, change: Changed, since: WholeBook) -> None:
        """Find the order, and what stands in it by ids, from what it was."""
        self.written, self.clocks = change.written, change.clocks
        gone = {id(one) for one in change.gone}
        odd = (one for one in since._odd if id(one) not in gone)
        self._odd = sorted((*odd, *filter(is_odd, change.fresh)), key=self.moment)
        self._by_ref = change.taken_over(since._pointing(), _refs, self.moment)
        bearers = self._once["bearers"] = change.taken_over(since._bearers(), _id, self.moment)
        self._by_id = dict(since._first)
        for ref in {
            ref for one in (*change.gone, *change.fresh, *change.reset) for ref in _id(one)
        }:
            self._by_id.pop(ref, None)
            if ref in bearers:
                self._by_id[ref] = bearers[ref][0]

    def _take_over(self, since: WholeBook, change: Changed) -> None:
        """Take over what was made of single entries in an earlier state, where nothing has happened to them."""
        self._before = since._made
        near = kin(self, (*change.gone, *change.fresh, *change.reset))
        stood = (*self._now.values(), *self._said, *since._now.values(), *since._said)
        told = (*near, *map(self.standing, near), *stood, *_of_shared_ids(near, self, since))
        anew = {id(one): one for one in told if one is not None}
        fresh = self._fresh[id(anew)] = self._among(anew)
        gone = anew.values()
        if since._by_type is not None:
            self._by_type = _reindexed(
                since._by_type, gone, fresh, lambda one: (type(one),), self.moment
            )
        if since._by_matter is not None:
            self._by_matter = _reindexed(since._by_matter, gone, fresh, _tags, self.moment)
        self._take_over_astray(since, change)
        if not any(one.kind == "person" for one in (*gone, *fresh)):
            self._once["people"] = since.people()
        if self.people() == since.people():
            self._kept = _kept(since._once, since._kept, anew)

    def _take_over_astray(self, since: WholeBook, change: Changed) -> None:
        """Take over which ids no entry has, but for those that differing entries bear or point to."""
        before = since._once.get(ASTRAY)
        if before is not None:
            told = {ref for one in (*change.gone, *change.fresh) for ref in _ids(one)}
            pointed, known = self._pointing(), self._first
            self._once[ASTRAY] = (before - told) | {ref for ref in told if ref in pointed and ref not in known}  # fmt: skip

    def _among(self, some: dict[int, Entry]) -> list[Entry]:
        """The standing entries that are among some, by identity: they stand on the same days."""
        return [
            one
            for start, end in _stretches(self.entries, some)
            for one in self.entries[start:end]
            if id(one) in some
        ]

    def _made_before(self, asked: tuple[object, ...]) -> tuple[tuple[object, ...], Any] | None:
        return self._before.get(asked)

    def _each(
        self, asked: object, kind: type[Entry], made: Callable[[Iterable[Entry]], Found]
    ) -> Found:
        """What was kept of the older book, but for what the change may touch, with what is found there now; in the order of the entries."""
        before = self._kept.get(asked)
        if before is None:
            return super()._each(asked, kind, made)
        anew, found = before.anew, list(before.found)
        if id(anew) not in self._fresh:
            self._fresh[id(anew)] = self._among(anew)
        for start, end in reversed(_stretches(found, anew, _day_of_its_entry)):
            found[start:end] = [pair for pair in found[start:end] if id(pair[0]) not in anew]
        for pair in made(self._fresh[id(anew)]):
            insort(found, pair, key=lambda one: self.moment(one[0]))
        return found


def _of_shared_ids(near: Iterable[Entry], *books: WholeBook) -> Iterator[Entry]:
    """The standing entries of ids that more than one entry bears: an id finds only one of them."""
    ids = {one.id for one in near if one.id is not None}
    for book in books:
        shared = {ref for ref in ids if len(book._bearers().get(ref, ())) > 1}  # noqa: SLF001 - of its own sort
        yield from (one for one in (book.entries if shared else ()) if one.id in shared)


def _kept(
    once: Mapping[object, object], further: Mapping[object, Made], anew: dict[int, Entry]
) -> dict[object, Made]:
    """What entries came to in the state before, and what nobody asked there in an earlier one; with all that has happened since."""
    found: dict[object, Made] = {
        key: Made(cast("Found", made), anew)
        for key, made in dict(once).items()  # another thread may be asking it
        if isinstance(key, tuple) and key[:1] == EACH
    }
    together: dict[int, dict[int, Entry]] = {}
    for key, old in further.items():
        if key not in found and old.age < _OLDEST:
            if id(old.anew) not in together:
                together[id(old.anew)] = old.anew | anew
            found[key] = Made(old.found, together[id(old.anew)], old.age + 1)
    return found


def _stretches(
    rows: Sequence[Any], some: Mapping[int, Entry], day_of: Callable[[Any], date] = _DAY
) -> list[tuple[int, int]]:
    """From where to where some entries can stand among entries in their order, or among what was made of such: a stretch for each day, or one for all where they are many."""
    days = {one.on for one in some.values()}
    if len(days) > MANY_DAYS:
        return [(0, len(rows))]
    return [_of_day(rows, day, day_of) for day in sorted(days)]


def _of_day(
    rows: Sequence[Any], day: date, day_of: Callable[[Any], date] = _DAY
) -> tuple[int, int]:
    """From where to where those of a day stand."""
    start = bisect_left(rows, day, key=day_of)
    return start, bisect_right(rows, day, start, key=day_of)


def _day_of_its_entry(pair: tuple[Entry, object]) -> date:
    """The day of an entry that stands before what was made of it."""
    return pair[0].on


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
        return _reindexed(index, gone, fresh, keys, moment)


def _reindexed(
    index: Mapping[K, list[Entry]],
    gone: Iterable[Entry],
    fresh: Iterable[Entry],
    keys: Callable[[Entry], Iterable[K]],
    moment: Callable[[Entry], Moment],
) -> dict[K, list[Entry]]:
    """An index without some entries and with others, in the order of the book under each key."""
    found = dict(index)
    left_out = {id(one) for one in gone}
    more: dict[K, list[Entry]] = {key: [] for one in gone for key in keys(one)}
    for one in fresh:
        for key in keys(one):
            more.setdefault(key, []).append(one)
    for key, entries in more.items():
        every = [one for one in found.get(key, ()) if id(one) not in left_out]
        for one in entries:
            insort(every, one, key=moment)
        found[key] = every
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
        start, end = _of_day(written, day)
        for one in written[start:end]:
            clocks.pop(one.place, None)
        stay = [one for one in written[start:end] if id(one) not in left_out]
        told = clocks_of([*stay, *new])
        near += [one for one in stay if told.get(one.place) != before.clocks.get(one.place)]
        written[start:end] = in_order([*stay, *new], told)
    for day in by_day:
        start, end = _of_day(written, day)
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


def _id(entry: Entry) -> tuple[str, ...]:
    """The id an entry bears, if any."""
    return () if entry.id is None else (entry.id,)


def _refs(entry: Entry) -> dict[str, None]:
    """Every id an entry points to, once."""
    return dict.fromkeys(refs_in(entry))


def _tags(entry: Entry) -> dict[str, None]:
    """The key of every matter of an entry, once."""
    return dict.fromkeys(map(name_key, entry.matters))
