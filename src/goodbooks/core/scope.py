"""Which entries a page needs: found by key, the same way in a list or in an index.

A page says what it is about; the scope follows ids, rules and people from there. So a page
made from forty years of entries loads a few dozen, and gives the same words as if it had
read them all.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Protocol

from goodbooks.core.entry import Entry, people_in, refs_in
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import name_key

if TYPE_CHECKING:
    from collections.abc import Iterable

BEGINNING = date.min


class Scope(NamedTuple):
    """What a page is about.

    `people` and `ids` and `matters` bring every entry that names them; `kinds` every entry
    of a kind, or those of it with a field, as in "note.answers"; each since the day given with it. `nearby_days` adds, for every matter met
    in the last so many days before `today`, what else was written about it in that time.
    `people_since` leaves out what is older about the people, but for kinds that last.
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


class Source(Protocol):
    """Where entries can be looked up by key: a list in memory, or the index on disk."""

    def numbers(self, keys: Iterable[str], since: date) -> set[int]:
        """The numbers of the entries that bear one of these keys, on or after a day."""

    def entries(self, numbers: Iterable[int]) -> list[Entry]:
        """Those entries."""

    def everything(self) -> list[Entry]:
        """All entries."""


def keys_of(entry: Entry) -> list[str]:
    """The keys an entry is found by: its kind, people, matters, id, and the ids it points to."""
    keys = ["k:" + entry.kind]
    names = [name_key(name) for name in people_in(entry)]
    keys += ["p:" + name for name in names]
    if entry.lasts:
        keys += ["o:" + name for name in names]
    if entry.matters:
        keys += ["m:" + name_key(tag) for tag in entry.matters]
    if entry.id is not None:
        keys.append("i:" + entry.id)
    if entry.links or entry.fields:
        keys += ["r:" + ref for ref in refs_in(entry)]
    if entry.found_by:
        named = {name for name, _ in entry.fields}
        keys += [f"k:{entry.kind}.{name}" for name in entry.found_by if name in named]
    keys += ["f:" + word for word in entry.follows()]
    return list(dict.fromkeys(keys))


class Shelf:
    """Entries in memory, found by key."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = list(entries)
        self._by_key: dict[str, list[int]] = {}
        for number, entry in enumerate(self._entries):
            for key in keys_of(entry):
                self._by_key.setdefault(key, []).append(number)

    def numbers(self, keys: Iterable[str], since: date) -> set[int]:
        """The numbers of the entries that bear one of these keys, on or after a day."""
        found = {number for key in keys for number in self._by_key.get(key, ())}
        return found if since is BEGINNING else {n for n in found if self._entries[n].on >= since}

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
    keys = [f"i:{ref.removeprefix('^')}" for ref in scope.ids]
    keys += [f"r:{ref.removeprefix('^')}" for ref in scope.ids]
    keys += [f"m:{name_key(tag.removeprefix('#'))}" for tag in scope.matters]
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
    return list(found.values())


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
