"""An entry of the book: one frozen value, equal to another when both say the same."""

from __future__ import annotations

from goodbooks.core.fields import Choice, Day, Field, People, Refs, Text, names_said, split_items
from goodbooks.core.named import NamedTuple
from goodbooks.core.problem import Place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from typing import ClassVar

NOWHERE = Place("", 0)

SAID, DROPPED = "said", "dropped"
"""What became of something that was planned to be said."""
ME_ALONE = "me"
NAMED = "named"
ANYONE = "anyone"

_NAMES: dict[tuple[type, type], frozenset[str]] = {}
"""What `names_of` has found, since it is asked of every entry of a lifetime."""


class _Said(NamedTuple):
    kind: str
    on: date
    at: str | None = None
    who: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    title: str = ""
    id: str | None = None
    matters: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    place: Place = NOWHERE


class Entry(_Said):
    """What every kind shares: a day, people, a title, an id, matters, links and fields.

    `on` and `at` say when it happened ("HH:MM" or None); `who` and `to` are names as
    typed; `matters` are tags without the #; `links` are the ids named after "for";
    `fields` keeps every named line as typed. `place` is carried and not compared. `lasts` says
    of a kind that it matters until it is settled, however old it is; `found_by` names fields by
    which entries of a kind are looked up, so that a page need not open all of that kind; what `is_said_to_who_asked`
    is said to whoever asked where the entry names nobody behind its arrow.
    """

    __slots__ = ()

    written = Day("when it was written down, if not at once; add fills it in")
    amends = Refs("the entry of the same kind that this one corrects: its lines replace the old")
    withdraws = Refs("the entry that this one takes back: it is shown as withdrawn, not counted")
    readers = People("who may read this entry: names, or `anyone`, `named`, `me`")
    channel = Text("how it was said: in person, call, mail, chat")
    source = Text("where it comes from, if not from your own eyes and ears")
    note = Text("plain facts worth keeping beside the title")
    text = Text("free lines under the entry, with no name before them", is_private=True)
    private = Text("what only you should read: feelings, guesses, reasons", is_private=True)
    by = Text("who wrote the entry, when it was not you", is_private=True)
    reviewed = Choice(
        "whether you have read what somebody else wrote", "yes", "no", is_private=True
    )

    lasts: ClassVar[bool] = False
    found_by: ClassVar[tuple[str, ...]] = ()
    is_said_to_who_asked: ClassVar[bool] = False
    declared: ClassVar[Mapping[str, Field]] = {}
    people_lines: ClassVar[frozenset[str]] = frozenset()
    ref_lines: ClassVar[frozenset[str]] = frozenset()
    naming_lines: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls) -> None:
        cls.declared = _fields_of(cls)
        cls.people_lines = cls.names_of(People) - {"readers"}
        cls.ref_lines = cls.names_of(Refs)
        cls.naming_lines = cls.people_lines | cls.ref_lines | {"readers"}

    @classmethod
    def names_of(cls, shape: type[Field]) -> frozenset[str]:
        """The names of this kind's fields of one shape."""
        found = _NAMES.get((cls, shape))
        if found is None:
            shaped = (name for name, field in cls.declared.items() if isinstance(field, shape))
            found = _NAMES[cls, shape] = frozenset(shaped)
        return found

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Entry) and self[:10] == other[:10]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash((self[1], self[5], self[6]))  # a day, a title and an id are seldom the same

    def line(self, name: str) -> str:
        """The first line of that name as typed, or ""."""
        for key, value in self.fields:
            if key == name:
                return value
        return ""

    def lines(self, name: str) -> tuple[str, ...]:
        """All lines of that name as typed, in order."""
        fields = self.fields
        return tuple([value for key, value in fields if key == name]) if fields else ()

    @property
    def ref(self) -> str:
        """How the entry is cited: its ^id, or a short digest of what it says."""
        return f"^{self.id}" if self.id else digest(self)

    def carries_out(self) -> str:
        """What this entry makes of a plan that it is for: SAID, DROPPED, or "" where the plan stays one."""
        return ""

    def aliases(self) -> tuple[str, ...]:
        """Other names that this entry makes known for the person it is about."""
        return ()

    def follows(self) -> tuple[str, ...]:
        """Words beyond ids by which entries of this kind belong together."""
        return ()


class Kind(NamedTuple):
    """A kind of entry, one a file: its name, its type, one sentence, an example.

    `readers` is who may read an entry that does not say so itself: `anyone` I choose to
    send a page to, those `named` in it, or `me` alone.
    """

    name: str
    type: type[Entry]
    summary: str
    example: str
    readers: str = ANYONE

    @property
    def fields(self) -> dict[str, Field]:
        """The fields of this kind by name: its own in the order declared, then the shared."""
        return dict(self.type.declared)


def people_in(entry: Entry) -> tuple[str, ...]:
    """Every name in an entry, as typed: who, to whom, and in fields that hold names; what says that nobody knows is none."""
    if not entry.fields:
        return entry.who + entry.to
    wanted = entry.people_lines
    names = entry.who + entry.to
    for name, raw in entry.fields:
        if name in wanted:
            names += tuple(names_said(raw))
    return names


def refs_in(entry: Entry) -> tuple[str, ...]:
    """Every id an entry points to, without the caret: its links and its fields of ids."""
    if not entry.fields:
        return entry.links
    wanted = entry.ref_lines
    ids = entry.links
    for name, raw in entry.fields:
        if name in wanted:
            ids += tuple(item.removeprefix("^") for item in split_items(raw))
    return ids


def _fields_of(kind: type[Entry]) -> dict[str, Field]:
    own = [value for value in vars(kind).values() if isinstance(value, Field)]
    shared = [value for value in vars(Entry).values() if isinstance(value, Field)]
    names = {field.name for field in own}  # a kind may say of a shared one who reads it
    return {
        field.name: field for field in (*own, *(one for one in shared if one.name not in names))
    }


_LETTERS = "abcdefghijklmnopqrstuvwxyz234567"


def digest(entry: Entry) -> str:
    """A short name for an entry without an id, from what it says: "@" and seven letters."""
    from zlib import crc32  # a name, not a secret: hashlib would slow every page's start

    said = repr(entry[:10]).encode("utf-8", "surrogatepass")
    n, of = crc32(said) << 32 | crc32(said[::-1]), _LETTERS
    four = of[n & 31] + of[n >> 5 & 31] + of[n >> 10 & 31] + of[n >> 15 & 31]
    return "@" + four + of[n >> 20 & 31] + of[n >> 25 & 31] + of[n >> 30 & 31]


def by_ref(entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    """The entries that point to each id, in their order."""
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


def by_id(entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    """The entries that bear each id, in their order."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry[6] is not None:
            found.setdefault(entry[6], []).append(entry)
    return found


def around(ref: str, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entry of an ^id, and those that point to it."""
    name = ref.removeprefix("^")
    return tuple(one for one in entries if one.id == name or name in refs_in(one))
