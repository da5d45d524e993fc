"""What an entry points to: each id in full, where its beginning or a title was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.fields import Refs, split_items
from goodbooks.desk.lines.ids import whole_id

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.lines.known import Known

NO_ID = "is not an id"
_ANY_KIND = frozenset({"withdraws"})


def with_whole_ids(entry: Entry, known: Known) -> tuple[Entry, list[str]]:
    """The entry with every id in full, and a note for each that was not written so."""
    notes: list[str] = []
    links = tuple(_whole("^" + ref, "", known, notes) for ref in entry.links)
    wanted = entry.names_of(Refs)
    fields = tuple(
        (name, _line(raw, "" if name in _ANY_KIND else entry.kind, known, notes))
        if name in wanted
        else (name, raw)
        for name, raw in entry.fields
    )
    return entry._replace(links=links, fields=fields), notes


def _line(raw: str, kind: str, known: Known, notes: list[str]) -> str:
    """A line of ids, each in full; a title is taken whole, commas and all."""
    items = split_items(raw)
    if not any(item.startswith("^") or known.is_taken(item) for item in items):
        items = [raw] if raw else []
    return ", ".join("^" + _whole(item, kind, known, notes) for item in items)


def _whole(said: str, kind: str, known: Known, notes: list[str]) -> str:
    name = said.removeprefix("^")
    if known.is_taken(name):
        return name
    found = whole_id(name, known.ids(), lambda: known.of_kind(kind))
    shown = said if said.startswith("^") else f'"{said}"'
    notes.append(f"{shown} is taken as ^{found}")
    return found
