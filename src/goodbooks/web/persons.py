"""Who and what is in the book by name: everybody, with what the book was told of them, and the matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.names import is_nameless_boss, name_key
from goodbooks.core.scope import Scope
from goodbooks.desk import naming
from goodbooks.desk.naming import everybody
from goodbooks.web.markup import named_by

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.web.visit import Visit


_LATELY = 200
"""So many of the newest entries say which matters are at hand."""


class Known(NamedTuple):
    """A person as the list shows them."""

    name: str
    role: str
    relation: str

    @property
    def under(self) -> str:
        """What stands under the name: what they are to you, and what they do."""
        parts = (self.role,) if self.is_nameless else (self.relation, self.role)
        return " · ".join(part for part in parts if part)

    @property
    def is_nameless(self) -> bool:
        """Whether the book knows no name for this boss."""
        return is_nameless_boss(self.name)


def known_people(visit: Visit) -> list[Known]:
    """Everybody but me, in the order of the book's names."""
    people = told_of(visit)
    return [known(name, people.get(name_key(name))) for name in names_of(visit)]


def names_of(visit: Visit) -> list[str]:
    """The names of everybody but me, each person once."""
    return list(dict.fromkeys(everybody(visit.desk).values()))


def matters_of(visit: Visit) -> dict[str, date | None]:
    """Every matter, the one that was last written of first, with the day of its last entry; None where that is long ago.

    What is only planned gives a matter its day where nothing else does.
    """
    newest = visit.desk.find("", limit=_LATELY, order="newest").entries
    today = visit.desk.clock.today
    found: dict[str, date | None] = {}
    keys: dict[str, str] = {}
    for entry in newest:
        for tag in entry.matters:
            shown = keys.setdefault(name_key(tag), tag)
            last = found.get(shown)
            if last is None or last > today:
                found[shown] = entry.on
    later = (tag for tag in visit.desk.names().matters if name_key(tag) not in keys)
    return found | dict.fromkeys(later)


def told_of(visit: Visit) -> dict[str, Entry]:
    """The last word of the book on each person, by every name they have."""
    found: dict[str, Entry] = {}
    for entry in visit.desk.open(Scope(visit.desk.clock.today, kinds=("person",))).book.entries:
        if entry.kind == "person":
            for name in (*entry.who, *entry.aliases()):
                found[name_key(name)] = entry
    return found


def known(name: str, told: Entry | None) -> Known:
    """A person by their name and the last word on them."""
    if told is None:
        return Known(name, "", "")
    return Known(name, told.line("role"), told.line("relation"))


def person(visit: Visit, key: str) -> str:
    """The name of whoever a key in an address stands for, by any of their names; refused when it is nobody's."""
    names = everybody(visit.desk)
    found = named_by(key, (*names.values(), *names))
    return visit.refuse_stranger(names.get(found, found), "person")


def reader(visit: Visit, key: str, about: str) -> str:
    """The name of a reader whom a key stands for: somebody of the book, or whoever is named only as a reader in this matter."""
    found = named_by(key, readers_of(visit, about))
    return found or person(visit, key)


def readers_of(visit: Visit, about: str) -> list[str]:
    """Everybody for whom a page about a matter can be made: the people of the book, and whoever is named only as a reader there."""
    more = naming.readers_about(visit.desk, about) if about else ()
    return list({name_key(name): name for name in (*names_of(visit), *more)}.values())


def awaited(visit: Visit, key: str) -> tuple[str, tuple[str, ...]]:
    """What a holding message is about: the matter that a key in an address stands for, or the entry of an id, with who waits for it."""
    tag = named_by(key, visit.desk.names().matters)
    if tag or not visit.desk.known().is_taken(key):
        return matter(visit, key), ()
    return naming.awaited(visit.desk, f"^{key}")


def matter(visit: Visit, key: str) -> str:
    """The matter that a key in an address stands for; refused when there is none."""
    return visit.refuse_stranger(named_by(key, visit.desk.names().matters), "matter")
