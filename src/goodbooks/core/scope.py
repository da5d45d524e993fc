"""Which entries a page needs: found by key, the same way in a list or in an index.

A page says what it is about; the scope follows ids, rules and people from there. So a page
made from forty years of entries loads a few dozen, and gives the same words as if it had
read them all.
"""

from __future__ import annotations

from datetime import date, timedelta

from goodbooks.core.entry import Entry, people_in, refs_in
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import name_key
from goodbooks.core.plans import CORRECTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from typing import Protocol
else:
    Protocol = object

BEGINNING = date.min


class Scope(NamedTuple):
    """What a page is about.

    `people` and `ids` and `matters` bring every entry that names them, and a matter that is an ^id is that entry with
    what points to it; `kinds` every entry
    of a kind, or those of it with a field, as in "note.answers"; each since the day given with it. `nearby_days` adds, for every matter met
    in the last so many days before `today`, what else was written about it in that time.
    `people_since` leaves out what is older about the people, but for kinds that last. `further` brings every entry of
    more kinds, but only where `needs_further` says of all that was found until then that they are needed.
    """

    today: date
    people: tuple[str, ...] = ()
    matters: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    since: date = BEGINNING
    nearby_days: int = 0
    people_since: date = BEGINNING
    is_everything: bool = False
    further: tuple[str, ...] = ()
    needs_further: Callable[[Collection[Entry]], bool] = bool


class Source(Protocol):
    """Where entries can be looked up by key: a list in memory, or the index on disk."""

    def numbers(self, keys: Iterable[str], since: date) -> set[int]:
        """The numbers of the entries that bear one of these keys, on or after a day."""

    def entries(self, numbers: Iterable[int]) -> list[Entry]:
        """Those entries."""

    def everything(self) -> list[Entry]:
        """All entries."""


def _kinds(entry: Entry) -> Sequence[str]:
    if not entry.found_by:
        return (entry.kind,)
    named = {name for name, _ in entry.fields}
    return (entry.kind, *(f"{entry.kind}.{name}" for name in entry.found_by if name in named))


def _people(entry: Entry) -> Sequence[str]:
    return [name_key(name) for name in people_in(entry)]


def _people_of_what_lasts(entry: Entry) -> Sequence[str]:
    return _people(entry) if entry.lasts else ()


def _matters(entry: Entry) -> Sequence[str]:
    return [name_key(tag) for tag in entry.matters] if entry.matters else ()


def _own_id(entry: Entry) -> Sequence[str]:
    return () if entry.id is None else (entry.id,)


def _followed(entry: Entry) -> Sequence[str]:
    return entry.follows()


_SORTS: dict[str, Callable[[Entry], Sequence[str]]] = {
    "k": _kinds,
    "p": _people,
    "o": _people_of_what_lasts,
    "m": _matters,
    "i": _own_id,
    "r": refs_in,
    "f": _followed,
}
"""The sorts of keys: by its sign before the colon, the words that an entry has of each."""


def keys_of(entry: Entry) -> list[str]:
    """The keys an entry is found by: its kind, people, matters, id, and the ids it points to."""
    keys = [f"{sign}:{word}" for sign, words in _SORTS.items() for word in words(entry)]
    return list(dict.fromkeys(keys))


class Shelf:
    """Entries in memory, found by key; each sort of keys is gone through when one is first asked for."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = list(entries)
        self._sorted: dict[str, dict[str, list[int]]] = {}

    def numbers(self, keys: Iterable[str], since: date) -> set[int]:
        """The numbers of the entries that bear one of these keys, on or after a day."""
        found = {number for key in keys for number in self._of_sort(key[0]).get(key[2:], ())}
        return found if since is BEGINNING else {n for n in found if self._entries[n].on >= since}

    def _of_sort(self, sign: str) -> dict[str, list[int]]:
        """The numbers of the entries that have each word of a sort."""
        found = self._sorted.get(sign)
        if found is None:
            found = self._sorted[sign] = {}
            for number, entry in enumerate(self._entries):
                for word in _SORTS[sign](entry):
                    found.setdefault(word, []).append(number)
        return found

    def entries(self, numbers: Iterable[int]) -> list[Entry]:
        """Those entries."""
        return [self._entries[number] for number in numbers]

    def everything(self) -> list[Entry]:
        """All entries."""
        return self._entries


def within(source: Source, scope: Scope) -> list[Entry]:
    """The entries of a scope with all that belongs to them, and every person entry."""
    if scope.is_everything:
        return source.everything()
    found: dict[int, Entry] = {}
    people = _add(source, found, ["k:person"], BEGINNING)
    _add_corrections(source, found, people)
    ids = [*scope.ids, *(one for one in scope.matters if one.startswith("^"))]
    keys = [f"i:{ref.removeprefix('^')}" for ref in ids]
    keys += [f"r:{ref.removeprefix('^')}" for ref in ids]
    keys += [f"m:{name_key(tag.removeprefix('#'))}" for tag in scope.matters if tag[:1] != "^"]
    names = [key for name in scope.people for key in _names(name, people)]
    keys += [f"o:{name}" for name in names]
    _close(source, found, _add(source, found, keys, BEGINNING))
    named = [f"p:{name}" for name in names]
    _close(source, found, _add(source, found, named, scope.people_since))
    dated = [f"k:{kind}" for kind in scope.kinds]
    _close(source, found, _add(source, found, dated, scope.since))
    if scope.nearby_days:
        since = days_before(scope.today, scope.nearby_days)
        recent = (entry for entry in list(found.values()) if entry.on >= since)
        tags = dict.fromkeys(f"m:{name_key(tag)}" for entry in recent for tag in entry.matters)
        _close(source, found, _add(source, found, list(tags), since))
    if scope.further and scope.needs_further(found.values()):
        _close(source, found, _add(source, found, [f"k:{kind}" for kind in scope.further], BEGINNING))  # fmt: skip
    return [found[number] for number in sorted(found)]  # which is nearly the order of a book


def days_before(day: date, days: int) -> date:
    """The day so many days earlier, or the beginning of time."""
    return day - timedelta(days=days) if day.toordinal() > days else BEGINNING


def _names(name: str, people: list[Entry]) -> list[str]:
    """Every key under which one person may be named."""
    found = {name_key(name)}
    told = [{name_key(word) for word in (*entry.who[:1], *entry.aliases())} for entry in people]
    while more := {key for names in told if names & found for key in names} - found:
        found |= more
    return sorted(found)


def _add(source: Source, found: dict[int, Entry], keys: list[str], since: date) -> list[Entry]:
    """Put what bears the keys with what was found; gives back only what is new."""
    fresh = sorted(source.numbers(keys, since) - found.keys())
    entries = source.entries(fresh)
    found.update(zip(fresh, entries, strict=True))
    return entries


def _add_corrections(source: Source, found: dict[int, Entry], people: list[Entry]) -> None:
    """Put with person entries what takes one of them back or corrects it, whatever its kind; nothing else that points to them."""
    keys = [f"r:{one.id}" for one in people if one.id is not None]
    fresh = sorted(source.numbers(keys, BEGINNING) - found.keys()) if keys else []
    told = zip(fresh, source.entries(fresh), strict=True)
    found.update(pair for pair in told if any(name in CORRECTS for name, _ in pair[1].fields))


def _close(source: Source, found: dict[int, Entry], fresh: list[Entry]) -> None:
    """Follow ids both ways, and shared rules, until nothing new turns up."""
    seen: set[str] = set()
    while fresh:
        keys = {key for entry in fresh for key in _onward(entry)} - seen
        seen |= keys
        fresh = _add(source, found, sorted(keys), BEGINNING)


def _onward(entry: Entry) -> list[str]:
    keys = [f"r:{entry.id}"] if entry.id is not None else []
    if entry.links or entry.fields:
        keys += [f"i:{ref}" for ref in refs_in(entry)]
    keys += [f"f:{word}" for word in entry.follows()]
    return keys
