"""A yes and a no to a question of the Friday round, and what is kept for me alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import ME

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry

YES = frozenset({"yes", "y", "still on", "on"})
NO = frozenset({"no", "nope"})


def for_me_alone(entry: Entry) -> Entry:
    """A note in free words, which is mine alone: its file says so."""
    if entry.kind != "note":
        return entry
    return entry._replace(fields=(*entry.fields, ("readers", ME)))
