"""Entries in the order it happened: what turns around, answers or settles another of the same day came after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.entries.decision import Decision

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.entry import Entry


def in_turn(entries: list[Entry]) -> list[Entry]:
    """The entries, each without a time of its own behind what it came after on that day."""
    there = {(one.id, one.on): one.ref for one in entries if one.id}
    placed: list[Entry] = []
    known: set[str] = set()
    held: list[tuple[Entry, set[str]]] = []
    for entry in entries:
        came = set() if entry.at else {there[key] for ref in _came_before(entry) if (key := (ref, entry.on)) in there}  # fmt: skip
        if came - known - {entry.ref}:
            held.append((entry, came))
            continue
        placed.append(entry)
        known.add(entry.ref)
        while ready := next((one for one in held if one[1] <= known), None):
            held.remove(ready)
            placed.append(ready[0])
            known.add(ready[0].ref)
    return [*placed, *(entry for entry, _ in held)]


def _came_before(entry: Entry) -> Iterable[str]:
    """The ids of what an entry is for, and of what it turns around."""
    turned = entry.reverses if isinstance(entry, Decision) else ()
    return (ref.removeprefix("^") for ref in (*entry.links, *turned))
