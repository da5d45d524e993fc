"""Entries in the order it happened: what turns around, answers or settles another of the same day came after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.entries.decision import Decision

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.entry import Entry


def in_turn(entries: list[Entry]) -> list[Entry]:
    """The entries, each without a time of its own behind what it came after on that day, and before what at its hour came after it."""
    entries = _hours_kept(entries)
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


def _hours_kept(entries: list[Entry]) -> list[Entry]:
    """The entries, with those without an hour moved before what has one and turns around, answers or settles them."""
    hourless = {(one.id, one.on): one for one in entries if one.id and not one.at}
    placed: list[Entry] = []
    seen: set[int] = set()
    for entry in entries:
        keys = ((ref, entry.on) for ref in _came_before(entry)) if entry.at else ()
        before = [hourless[key] for key in keys if key in hourless]
        for one in (*before, entry):
            if id(one) not in seen:
                seen.add(id(one))
                placed.append(one)
    return placed


def _came_before(entry: Entry) -> Iterable[str]:
    """The ids of what an entry is for, and of what it turns around."""
    turned = entry.reverses if isinstance(entry, Decision) else ()
    return (ref.removeprefix("^") for ref in (*entry.links, *turned))
