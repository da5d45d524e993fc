"""What is meant to be said, set apart from what was: a plan stands in a book, and nothing counts it as said."""

from __future__ import annotations

from goodbooks.core.entry import SAID, Entry
from goodbooks.core.named import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

PLANNED = "planned"
"""The line with the day on which something is meant to be said."""

CORRECTS = ("amends", "withdraws")
ODD = frozenset({*CORRECTS, PLANNED})
"""The lines by which an entry says how another stands, or that it is only meant to be said."""

WANTED = "wanted"
"""How a talk stands that is meant to be asked for, on a day to which nobody has agreed."""


class Apart(NamedTuple):
    """What is only meant so far, what stands beside it, and what was said, by id, on the day on which it was."""

    planned: tuple[Entry, ...]
    standing: tuple[Entry, ...]
    said: dict[str, Entry]


def set_apart(entries: Iterable[Entry], became: Callable[[Entry], Entry | None]) -> Apart:
    """Plans set apart from all else; `became` gives what a plan came to, None while it is one.

    What was let go of before it was said is neither.
    """
    planned: list[Entry] = []
    standing: list[Entry] = []
    said: dict[str, Entry] = {}
    for entry in entries:
        told = became(entry) if is_meant(entry) else entry
        if told is entry:
            standing.append(entry)
        elif told is None:
            planned.append(entry)
        elif told.carries_out() == SAID and entry.id is not None:
            said[entry.id] = entry._replace(on=told.on, at=told.at)
            standing.append(said[entry.id])
    return Apart(tuple(planned), tuple(standing), said)


def is_meant(entry: Entry) -> bool:
    """Whether an entry says on which day it is meant to be said."""
    return PLANNED in entry.declared and any(name == PLANNED for name, _ in entry.fields)


def is_odd(entry: Entry) -> bool:
    """Whether an entry has a line that says how another stands, or that it is only meant to be said."""
    return any(name in ODD for name, _ in entry.fields)
