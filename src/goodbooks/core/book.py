"""A book: entries in order, corrections applied, and the ways to look them up."""

from __future__ import annotations

from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING, TypeVar, cast

from goodbooks.core.entry import Entry, people_in, refs_in
from goodbooks.core.fields import Refs
from goodbooks.core.names import ME, is_address, name_key
from goodbooks.core.ordering import clocks_of, in_order, moment_of
from goodbooks.core.plans import PLANNED, set_apart
from goodbooks.core.who_is_who import people_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from goodbooks.core.ordering import Moment
    from goodbooks.core.who_is_who import People

E = TypeVar("E", bound=Entry)
T = TypeVar("T")
_FIRST = itemgetter(0)
_ID = itemgetter(6)
_LINES = itemgetter(9)


class Book:
    """Entries ordered by day, time and place, with corrections laid over what they correct.

    An entry without a time stays behind the one above it in its file that has the same day.

    `written` is every entry as it was written; `entries` is what stands: corrections are
    laid over the entry they amend, and what was withdrawn is left out. So is what was only meant to be
    said: it stands in `planned` until something is for it that shows that it was said, and then on that day.
    """

    __slots__ = (
        "_by_id",
        "_by_matter",
        "_by_name",
        "_by_ref",
        "_by_type",
        "_clocks",
        "_corrections",
        "_keys",
        "_now",
        "_once",
        "_whole",
        "entries",
        "planned",
        "written",
    )

    def __init__(self, entries: Iterable[Entry] = (), *, part_of: Book | None = None) -> None:
        given = list(entries)
        self._whole = part_of
        self._clocks = clocks_of(given)
        self.written: tuple[Entry, ...] = tuple(in_order(given, self._clocks))
        self.entries: tuple[Entry, ...] = self.written
        self._corrections: dict[Entry, str] = {}
        self._now: dict[str, Entry | None] = {}
        self._by_id: dict[str, Entry] | None = None
        self._keys: dict[str, str] = {}
        self._once: dict[object, object] = {}
        self._by_ref: dict[str, list[Entry]] | None = None
        names = set(map(_FIRST, chain.from_iterable(map(_LINES, self.written))))
        self._correct(_correcting(self.written, names))
        self.planned: tuple[Entry, ...] = ()
        if PLANNED in names:
            self._set_plans_apart()
        self._by_type: dict[type, list[Entry]] | None = None
        self._by_name: dict[str, list[Entry]] | None = None
        self._by_matter: dict[str, list[Entry]] | None = None

    def _correct(self, correcting: list[Entry]) -> None:
        """Lay the corrections over what they correct."""
        if correcting:
            self._corrections = _corrections(correcting, self._first)
            self._now = _changed(correcting, self._first, self._corrections)
            standing = (self.standing(entry) for entry in self.written)
            self.entries = tuple(entry for entry in standing if entry is not None)

    def _set_plans_apart(self) -> None:
        """Put by what is only meant to be said; what was said since stands on the day on which it was."""
        apart = set_apart(self.entries, self._became)
        self.planned = apart.planned
        self._now.update(apart.said)
        self.entries = tuple(in_order(list(apart.standing), self._clocks))

    def _became(self, entry: Entry) -> Entry | None:
        """The first entry that makes something of a plan; None while it is one."""
        pointing = self._pointing().get(entry.id, ()) if entry.id is not None else ()
        known = (self._with_its_links(one) for one in pointing)
        told = [one for one in known if one is not None and one != entry and one.carries_out()]
        return min(told, key=self.moment, default=None)

    @property
    def _first(self) -> dict[str, Entry]:
        """The first written entry of each id."""
        if self._by_id is None:
            backwards = self.written[::-1]
            self._by_id = dict(zip(map(_ID, backwards), backwards, strict=True))
            self._by_id.pop(None, None)  # type: ignore[call-overload]
        return self._by_id

    @property
    def _known(self) -> People:
        """Who is called what."""
        return self.once("people", self._find_people)

    def _find_people(self) -> People:
        own = people_of(self.entries)
        return own if self._whole is None else own.within(self._whole.people())

    def people(self) -> People:
        """Who is called what."""
        return self._known

    def moment(self, entry: Entry) -> Moment:
        """By what an entry is put in order: its day, its time or that of the one above, its place."""
        return moment_of(entry, self._clocks)

    def standing(self, entry: Entry) -> Entry | None:
        """A written entry as it stands now; None if withdrawn or itself a correction."""
        if self._corrections and entry in self._corrections:
            return None
        if entry.id is not None and entry.id in self._now and self._first[entry.id] is entry:
            return self._now[entry.id]
        return entry

    def once(self, key: object, make: Callable[[], T]) -> T:
        """What follows from the book and is asked for often: made once, by a pure function."""
        if key not in self._once:
            self._once[key] = make()
        return cast("T", self._once[key])

    def of(self, kind: type[E]) -> tuple[E, ...]:
        """All standing entries of one kind, oldest first."""
        if self._by_type is None:
            self._by_type = {}
            for entry in self.entries:
                self._by_type.setdefault(type(entry), []).append(entry)
        return cast("tuple[E, ...]", tuple(self._by_type.get(kind, ())))

    def get(self, ref: str) -> Entry | None:
        """The entry of that ^id (with or without the caret) as it stands; None if withdrawn."""
        name = ref.removeprefix("^")
        return self._now[name] if name in self._now else self._first.get(name)

    def pointing_to(self, entry: Entry, kind: type[E]) -> tuple[E, ...]:
        """The standing entries of a kind that name this one after "for" or in a field of ids."""
        pointing = self._pointing().get(entry.id) if entry.id is not None else None
        if pointing is None:
            return ()
        alike: list[Entry | None] = [other for other in pointing if type(other) is kind]
        if not alike and not self._corrections:
            return ()
        if self._now:  # else all of them stand as written
            alike = [self._with_its_links(other) for other in alike if other]
        if self._corrections:  # what was added later may point, and what was replaced not
            alike = [
                other for other in dict.fromkeys(alike) if other and entry.id in refs_in(other)
            ]
        return tuple(cast("list[E]", [other for other in alike if other is not None]))

    def _with_its_links(self, entry: Entry) -> Entry | None:
        """A written entry as it stands; for a correction, the entry that it corrects."""
        corrected = self._corrections.get(entry)
        return self.standing(entry) if corrected is None else self.get(corrected)

    def astray(self) -> dict[str, tuple[Entry, ...]]:
        """The ids that no entry has, with the written entries that point there."""
        astray = (item for item in self._pointing().items() if item[0] not in self._first)
        return {ref: tuple(found) for ref, found in astray}

    def written_for(self, entry: Entry) -> tuple[Entry, ...]:
        """The entries that name this one after "for" or in a field of ids, each as it was written."""
        return tuple(self._pointing().get(entry.id, ())) if entry.id is not None else ()

    def _pointing(self) -> dict[str, list[Entry]]:
        """The written entries that point to each id."""
        if self._by_ref is None:
            self._by_ref = _by_ref(self.written)
        return self._by_ref

    def corrections(self, entry: Entry) -> tuple[Entry, ...]:
        """The entries that amend or withdraw this one, oldest first."""
        found: dict[Entry, None] = {}
        refs = [entry.id]
        for ref in refs:
            for other in self._pointing().get(ref, ()) if ref is not None else ():
                is_further = other not in found and self._corrections.get(other) == entry.id
                if is_further:
                    refs.append(other.id)
                if is_further or (ref == entry.id and entry.id in other.withdraws):
                    found[other] = None
        return tuple(sorted(found, key=self.moment))

    def parts(self, entry: Entry) -> tuple[Entry, ...]:
        """An entry as it was first written, and what amends it, oldest first; of a part of a book, what its whole holds."""
        if self._whole is not None or entry.id is None or entry.id not in self._first:
            return self._whole.parts(entry) if self._whole is not None else (entry,)
        first = self._first[entry.id]
        further = (one for one in self.corrections(first) if self._corrections.get(one) == entry.id)
        return (first, *(one for one in further if one.id is None or self._now.get(one.id, one)))

    def naming(self, name: str) -> tuple[Entry, ...]:
        """The standing entries in which a person is named, under any of their names."""
        if self._by_name is None:
            self._by_name = self._index_names()
        return tuple(self._by_name.get(self.person_key(name), ()))

    def people_in(self) -> list[tuple[str, ...]]:
        """Everybody named in each of `entries`, as typed: found once, for several ask."""
        return self.once("people in", lambda: [people_in(entry) for entry in self.entries])

    def _index_names(self) -> dict[str, list[Entry]]:
        found: dict[str, list[Entry]] = {}
        keys: dict[tuple[str, ...], tuple[str, ...]] = {}
        for entry, names in zip(self.entries, self.people_in(), strict=True):
            if names not in keys:
                keys[names] = tuple(dict.fromkeys(map(self.person_key, names)))
            for key in keys[names]:
                found.setdefault(key, []).append(entry)
        return found

    def about(self, matter: str) -> tuple[Entry, ...]:
        """The standing entries of one matter, with or without the #; for an ^id, that entry and those that point to it."""
        if matter.startswith("^"):
            return _around(matter, self.entries)
        if self._by_matter is None:
            self._by_matter = {}
            for entry in self.entries:
                for tag in dict.fromkeys(name_key(tag) for tag in entry.matters):
                    self._by_matter.setdefault(tag, []).append(entry)
        return tuple(self._by_matter.get(name_key(matter.removeprefix("#")), ()))

    def concerning(self, name: str) -> tuple[Entry, ...]:
        """The entries in which a person is named, what is only meant to be said to them among them, as it was written."""
        key = self.person_key(name)
        meant = (one for one in self.planned if key in map(self.person_key, people_in(one)))
        return tuple(sorted((*self.naming(name), *meant), key=self.moment))

    def planned_about(self, matter: str) -> tuple[Entry, ...]:
        """What is meant to be said in one matter, with or without the #, or for the entry of an ^id."""
        if matter.startswith("^"):
            return _around(matter, self.planned)
        wanted = name_key(matter.removeprefix("#"))
        return tuple(one for one in self.planned if wanted in map(name_key, one.matters))

    def person_key(self, name: str) -> str:
        """The one key of a person, whichever of their names is used."""
        found = self._keys.get(name)
        if found is None:
            key = name_key(name)
            found = self._keys[name] = self._known.aliases.get(key, key)
        return found

    def is_same(self, one: str, other: str) -> bool:
        """Whether two names are one person's."""
        return self.person_key(one) == self.person_key(other)

    def is_me(self, name: str) -> bool:
        """Whether a name is mine."""
        return self.person_key(name) == ME

    def name_of(self, name: str) -> str:
        """The name by which the book knows a person: the one of their person entry."""
        return self._known.names.get(self.person_key(name), name)

    def address_of(self, name: str) -> str:
        """The mail address said last among a person's other names; "" if there is none."""
        wanted = self.person_key(name)
        for entry in reversed(self.entries):
            if entry.kind == "person" and entry.who and self.person_key(entry.who[0]) == wanted:
                for other in entry.aliases():
                    if is_address(other):
                        return other
        return ""

    def names(self) -> tuple[str, ...]:
        """Everybody named in the book but me, in the order of first mention."""
        found: dict[str, str] = {}
        named = (*self.people_in(), *map(people_in, self.planned))
        for name in chain.from_iterable(dict.fromkeys(named)):
            found.setdefault(self.person_key(name), self.name_of(name))
        found.pop(ME, None)
        return tuple(found.values())

    def matters(self) -> tuple[str, ...]:
        """Every matter in the book, in the order of first mention."""
        tags = (tag for entry in (*self.entries, *self.planned) for tag in entry.matters)
        return tuple({name_key(tag): tag for tag in reversed(tuple(tags))}.values())[::-1]


def _around(ref: str, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The entry of an ^id, and those that point to it."""
    name = ref.removeprefix("^")
    return tuple(one for one in entries if one.id == name or name in refs_in(one))


def _by_ref(entries: tuple[Entry, ...]) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    kinds = {kind: kind.names_of(Refs) for kind in {type(entry) for entry in entries}}
    for entry in entries:
        refs = entry[8]
        pointers = kinds[type(entry)]
        for name, _ in entry[9]:
            if name in pointers:
                refs = refs_in(entry)
                break
        for ref in refs if len(refs) < 2 else dict.fromkeys(refs):
            found.setdefault(ref, []).append(entry)
    return found


def _correcting(entries: tuple[Entry, ...], names: set[str]) -> list[Entry]:
    """The entries that amend or withdraw another; one that does both may stand here twice."""
    if names.isdisjoint(("amends", "withdraws")):
        return []
    return [entry for entry in entries for name, _ in entry[9] if name in ("amends", "withdraws")]


def _corrections(correcting: list[Entry], by_id: dict[str, Entry]) -> dict[Entry, str]:
    """Each entry that corrects another, and the id of the one it corrects in the end."""
    found: dict[Entry, str] = {}
    known: dict[str, str] = {}
    for entry in correcting:
        for ref in entry.amends:
            root = _root(entry, ref, by_id, known)
            if root:
                found.setdefault(entry, root)
    return found


def _root(entry: Entry, ref: str, by_id: dict[str, Entry], known: dict[str, str]) -> str:
    """The id a chain of corrections begins with, or "" when it leads nowhere or in a ring.

    `known` keeps what was found for every id on the way, so that no chain is walked twice.
    """
    passed: list[str] = []
    root = ""
    while ref in by_id and by_id[ref].kind == entry.kind:
        if ref in known:
            root = known[ref]
            break
        known[ref] = ""
        passed.append(ref)
        further = by_id[ref].amends
        if not further:
            root = ref
            break
        ref = further[0]
    known.update(dict.fromkeys(passed, root))
    return root if root != entry.id else ""


def _changed(
    correcting: list[Entry], first: dict[str, Entry], corrections: dict[Entry, str]
) -> dict[str, Entry | None]:
    """What no longer stands as written, by id: as it stands now, or None when withdrawn."""
    gone = _withdrawn(correcting, first)
    now: dict[str, Entry | None] = {}
    for correction, ref in corrections.items():
        if correction.id not in gone:
            now[ref] = _laid_over(now.get(ref) or first[ref], correction)
    now.update(dict.fromkeys(gone))
    return now


def _withdrawn(correcting: list[Entry], first: dict[str, Entry]) -> set[str]:
    """The ids taken back; who takes back a taking-back lets the first entry stand again."""
    gone: set[str] = set()
    for entry in reversed(correcting):
        if entry.id is None or entry.id not in gone:
            gone.update(ref for ref in entry.withdraws if ref in first and ref != entry.id)
    return gone


def _laid_over(old: Entry, new: Entry) -> Entry:
    """The old entry with the lines of its correction in place of its own."""
    lines = tuple(pair for pair in new.fields if pair[0] not in ("amends", "written"))
    renewed = {name for name, _ in lines}
    kept = tuple(pair for pair in old.fields if pair[0] not in renewed)
    return old._replace(
        title=new.title or old.title,
        who=new.who or old.who,
        to=new.to or old.to,
        matters=tuple(dict.fromkeys(old.matters + new.matters)),
        links=tuple(dict.fromkeys(old.links + new.links)),
        fields=kept + lines,
    )
