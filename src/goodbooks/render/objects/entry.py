"""Entries for other programs: one with what points to it, and those that were found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.entry import Entry


class NamedLine(TypedDict):
    """A named line under an entry, as typed."""

    name: str
    value: str


_Keys = TypedDict(
    "_Keys",
    {
        "ref": str,
        "kind": str,
        "day": str,
        "time": str | None,
        "who": list[str],
        "to": list[str],
        "title": str,
        "matters": list[str],
        "for": list[str],
        "lines": list[NamedLine],
        "file": str,
        "line": int,
    },
)


class EntryObject(_Keys):
    """An entry as it stands: its ^id or @digest, day, people, title and lines, and where it is."""


class EntryAndPointing(EntryObject):
    """An entry, and every entry that names it."""

    pointed_to_by: list[EntryObject]


class OneEntry(TypedDict):
    """One entry with what points to it."""

    goodbooks: Literal[1]
    entry: EntryAndPointing


class FoundEntries(TypedDict):
    """Entries in the order said, and how many there are in all."""

    goodbooks: Literal[1]
    total: int
    order: Literal["best", "newest"]
    entries: list[EntryObject]


def entry_object(entry: Entry) -> EntryObject:
    """An entry under keys that stay."""
    return {
        "ref": entry.ref,
        "kind": entry.kind,
        "day": entry.on.isoformat(),
        "time": entry.at,
        "who": list(entry.who),
        "to": list(entry.to),
        "title": entry.title,
        "matters": list(entry.matters),
        "for": [f"^{ref}" for ref in entry.links],
        "lines": [{"name": name, "value": value} for name, value in entry.fields],
        "file": entry.place.file,
        "line": entry.place.line,
    }


def one_entry(entry: Entry, pointing: Iterable[Entry]) -> OneEntry:
    """An entry with what points to it."""
    others = [entry_object(other) for other in pointing]
    return {"goodbooks": 1, "entry": {**entry_object(entry), "pointed_to_by": others}}


def found_entries(entries: Iterable[Entry], total: int, order: str) -> FoundEntries:
    """What was found, in the order said."""
    return {
        "goodbooks": 1,
        "total": total,
        "order": "best" if order == "best" else "newest",
        "entries": [entry_object(entry) for entry in entries],
    }
