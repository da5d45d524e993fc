"""A book: entries in order, corrections applied, and the ways to look them up."""

from __future__ import annotations

from bisect import insort
from itertools import chain
from operator import itemgetter

from goodbooks.core.entry import Entry, around, by_id, by_ref, people_in, refs_in
from goodbooks.core.names import ME, is_address, name_key
from goodbooks.core.ordering import clocks_of, in_order, moment_of
from goodbooks.core.plans import CORRECTS, ODD, is_meant, is_odd, set_apart
from goodbooks.core.who_is_who import people_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, Self, TypeVar

    from goodbooks.core.ordering import Moment
    from goodbooks.core.who_is_who import People

    E = TypeVar("E", bound=Entry)
    T = TypeVar("T")
    Found = list[tuple[Entry, object]]
    Made = dict[tuple[object, ...], tuple[tuple[object, ...], Any]]

_FIRST = itemgetter(0)
_ID = itemgetter(6)
_LINES = itemgetter(9)
_NOT_YET: Any = object()
EACH, ASTRAY = ("each",), "astray"
"""How the keys of `each` begin, and the key of the ids that no entry has, among those of `once`."""


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
        "_corrections",
        "_keys",
        "_made",
        "_now",
        "_odd",
        "_once",
        "_said",
        "_whole",
        "clocks",
        "entries",
        "planned",
        "written",
    )

    def __init__(self, entries: Iterable[Entry] = (), *, part_of: Book | None = None) -> None:
        self._whole = part_of
        self._corrections: dict[Entry, str] = {}
        self._now: dict[str, Entry | None] = {}
        self._by_id: dict[str, Entry] | None = None
        self._keys: dict[str, str] = {}
        self._once: dict[object, Any] = {}
        self._made: Made = {}
        self._by_ref: dict[str, list[Entry]] | None = None
        self._by_type: dict[type, list[Entry]] | None = None
        self._by_name: dict[str, list[Entry]] | None = None
        self._by_matter: dict[str, list[Entry]] | None = None
        self.planned: tuple[Entry, ...] = ()
        self._said: tuple[Entry, ...] = ()
        self._put_in_order(list(entries))
        self.entries: tuple[Entry, ...] = self.written
        self._correct()
        if self._odd:
            self._set_plans_apart()

    def of_same_sort(self, entries: Iterable[Entry], since: Self | None) -> Self:
        """A book of other entries; `since` is what it was before a change."""
        return type(self)(entries)

    def _put_in_order(self, given: list[Entry]) -> None:
        """Find the order of the entries, and those that say how others stand."""
        self.clocks = clocks_of(given)
        self.written: tuple[Entry, ...] = tuple(in_order(given, self.clocks))
        names = set(map(_FIRST, chain.from_iterable(map(_LINES, self.written))))
        self._odd = [] if names.isdisjoint(ODD) else list(filter(is_odd, self.written))

    def _correct(self) -> None:
        """Lay the corrections over what they correct."""
        correcting = [one for one in self._odd for name, _ in one[9] if name in CORRECTS]
        if not correcting:
            return
        from goodbooks.core.corrections import changed_by, corrections_in

        self._corrections = corrections_in(correcting, self._first)
        now = self._now = changed_by(correcting, self._first, self._corrections)
        apart = {id(one) for one in correcting if one in self._corrections}
        standing = (
            self.standing(one) if one[6] in now else one
            for one in self.written
            if id(one) not in apart
        )
        self.entries = tuple([one for one in standing if one is not None])

    def _set_plans_apart(self) -> None:
        """Put by what is only meant to be said; what was said since stands on the day on which it was."""
        told = (*self._now.values(), *map(self.standing, self._odd))
        meant = {id(one): one for one in told if one is not None and is_meant(one)}
        if not meant:
            return
        apart = set_apart(sorted(meant.values(), key=self.moment), self._became)
        self.planned, self._said = apart.planned, apart.standing
        said = apart.said.items()  # an id that another kind of entry bears first is that one's
        self._now.update({ref: one for ref, one in said if type(one) is type(self._first[ref])})
        left = [one for one in self.entries if id(one) not in meant]
        for one in apart.standing:
            insort(left, one, key=self.moment)
        self.entries = tuple(left)

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

    def _bearers(self) -> dict[str, list[Entry]]:
        """The written entries that bear each id."""
        return self.once("bearers", lambda: by_id(self.written))

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
        return moment_of(entry, self.clocks)

    def standing(self, entry: Entry) -> Entry | None:
        """A written entry as it stands now; None if withdrawn or itself a correction."""
        if self._corrections and entry in self._corrections:
            return None
        if entry.id is not None and entry.id in self._now and self._first[entry.id] is entry:
            return self._now[entry.id]
        return entry

    def once(self, key: object, make: Callable[[], T]) -> T:
        """What follows from the book and is asked for often: made once, by a pure function."""
        found: T = self._once.get(key, _NOT_YET)
        if found is _NOT_YET:
            found = self._once[key] = make()
        return found

    def made_of(self, key: object, values: tuple[object, ...], make: Callable[[], T]) -> T:
        """What a pure function makes of some frozen values and of nothing else: made once for these very ones.

        They are known by their identity, and held with what was made of them; so a `WholeBook` can take it over whatever has changed.
        """
        asked = (key, *map(id, values))
        held = self._made.get(asked) or self._made_before(asked) or (values, make())
        self._made[asked] = held
        found: T = held[1]
        return found

    def _made_before(self, asked: tuple[object, ...]) -> tuple[tuple[object, ...], Any] | None:
        """What was made of the same in the state before; a book by itself knows of none."""
        return None

    def each(self, key: object, kind: type[E], make: Callable[[E], T | None]) -> list[tuple[E, T]]:
        """The standing entries of a kind, `Entry` for all, with what a pure function makes of each; without those of which it makes None.

        It may look at the entry, at what hangs together with it by ids, and at who is called what: at nothing else of the book. So
        a `WholeBook` can take over what was made before a change, for the entries that have nothing to do with the change.
        """

        def made(entries: Iterable[Any]) -> list[tuple[Entry, object]]:
            alike = entries if kind is Entry else (one for one in entries if type(one) is kind)
            return [(one, value) for one in alike if (value := make(one)) is not None]

        asked = (*EACH, key, kind)
        found: Any = self.once(asked, lambda: self._each(asked, kind, made))
        pairs: list[tuple[E, T]] = found
        return pairs

    def _each(
        self, asked: object, kind: type[Entry], made: Callable[[Iterable[Entry]], Found]
    ) -> Found:
        """What is made of the entries of a kind."""
        return made(self.entries if kind is Entry else self.of(kind))

    def has(self, kind: str) -> bool:
        """Whether an entry of a kind stands in it, by the kind's name."""
        return bool(self.of_kind(kind))

    def of_kind(self, kind: str) -> list[Entry]:
        """All standing entries of one kind by its name, oldest first."""
        return next((found for found in self._of_types().values() if found[0].kind == kind), [])

    def of(self, kind: type[E]) -> tuple[E, ...]:
        """All standing entries of one kind, oldest first."""
        return tuple(self._of_types().get(kind, ()))

    def _of_types(self) -> dict[type, list[Any]]:
        if self._by_type is None:
            self._by_type = {}
            for entry in self.entries:
                self._by_type.setdefault(type(entry), []).append(entry)
        return self._by_type

    def get(self, ref: str) -> Entry | None:
        """The entry of that ^id (with or without the caret) as it stands; None if withdrawn."""
        name = ref.removeprefix("^")
        return self._now[name] if name in self._now else self._first.get(name)

    def pointing_to(self, entry: Entry, kind: type[E]) -> tuple[E, ...]:
        """The standing entries of a kind that name this one after "for" or in a field of ids."""
        pointing = self._pointing().get(entry.id) if entry.id is not None else None
        if pointing is None:
            return ()
        alike: list[Any] = [other for other in pointing if type(other) is kind]
        if not self._corrections and not (alike and self._now):  # all of them stand as written
            return tuple(alike)
        if self._now:
            alike = [self._with_its_links(other) for other in alike if other]
        if self._corrections:  # what was added later may point, and what was replaced not
            each = {(other.place, other): other for other in alike if other}  # twins are two
            alike = [other for other in each.values() if entry.id in refs_in(other)]
        return tuple([other for other in alike if other is not None])

    def _with_its_links(self, entry: Entry) -> Entry | None:
        """A written entry as it stands; for a correction, the entry that it corrects."""
        corrected = self._corrections.get(entry)
        return self.standing(entry) if corrected is None else self.get(corrected)

    def tied_by(self, ref: str) -> tuple[Entry, ...]:
        """The written entries that bear an id, without the caret, or point to it."""
        return (*self._bearers().get(ref, ()), *self._pointing().get(ref, ()))

    def has_shared_ids(self) -> bool:
        """Whether an id stands on more than one written entry."""
        bearers = self._bearers()
        return sum(map(len, bearers.values())) > len(bearers)

    def astray(self) -> dict[str, tuple[Entry, ...]]:
        """The ids that no entry has, with the written entries that point there, in the order in which they are first named."""
        pointing = self._pointing()
        missing = self.once(ASTRAY, lambda: pointing.keys() - self._first.keys())
        astray = {ref: tuple(pointing[ref]) for ref in missing}
        order = {ref: (self.moment(found[0]), refs_in(found[0]).index(ref)) for ref, found in astray.items()}  # fmt: skip
        return dict(sorted(astray.items(), key=lambda item: order[item[0]]))

    def written_for(self, entry: Entry) -> tuple[Entry, ...]:
        """The entries that name this one after "for" or in a field of ids, each as it was written."""
        return tuple(self._pointing().get(entry.id, ())) if entry.id is not None else ()

    def _pointing(self) -> dict[str, list[Entry]]:
        """The written entries that point to each id."""
        if self._by_ref is None:
            self._by_ref = by_ref(self.written)
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
            return around(matter, self.entries)
        if self._by_matter is None:
            self._by_matter = {}
            for entry in self.entries:
                for tag in dict.fromkeys(map(name_key, entry[7])):
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
            return around(matter, self.planned)
        wanted = name_key(matter.removeprefix("#"))
        return tuple(one for one in self.planned if wanted in map(name_key, one.matters))

    def person_key(self, name: str) -> str:
        """The one key of a person, whichever of their names is used."""
        found = self._keys.get(name)
        if found is None:
            key = name_key(name)
            found = self._keys[name] = self._known.aliases.get(key, key)
        return found

    def person_keys(self, names: Iterable[str]) -> frozenset[str]:
        """The keys of several people, each once."""
        return frozenset(map(self.person_key, names))

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
        for entry in reversed(self.of_kind("person")):
            if entry.who and self.person_key(entry.who[0]) == wanted:
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
