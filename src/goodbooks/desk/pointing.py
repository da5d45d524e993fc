"""What points to an entry: every other that names its id."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.entry import refs_in
from goodbooks.core.scope import Scope

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk


class Pointing(NamedTuple):
    """The entries that name one, and what is to be said about the book."""

    entries: tuple[Entry, ...]
    said: tuple[str, ...]
    is_lost: bool


def pointing_to(desk: Desk, entry: Entry) -> Pointing:
    """Every entry that names this one, in the order of the book."""
    opened = desk.open(Scope(desk.clock.today, ids=(entry.id,) if entry.id is not None else ()))
    found = tuple(
        other
        for other in opened.book.written
        if entry.id and other.id != entry.id and entry.id in refs_in(other)
    )
    return Pointing(found, opened.said, opened.is_lost)
