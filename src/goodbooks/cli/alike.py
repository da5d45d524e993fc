"""Proposals that are alike, decided together: of one kind and of the same people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.drawing import one_line
from goodbooks.core.phrasing import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from goodbooks.cli.call import Call
    from goodbooks.desk.inbox import Waiting

_KEYS = "a accept them, d decline them, any other key leaves them"


def side_by_side(waiting: Sequence[Waiting]) -> list[Waiting]:
    """The proposals with those that are alike one behind the other, in the order in which the first of each came."""
    groups: dict[object, list[Waiting]] = {}
    for one in waiting:
        groups.setdefault(_sort(one), []).append(one)
    return [one for group in groups.values() for one in group]


def like(one: Waiting, left: Sequence[Waiting]) -> list[Waiting]:
    """Those among what is left that are of its kind and of its people, itself first."""
    return [one, *(other for other in left if _sort(other) == _sort(one) and other.key != one.key)]


def _sort(one: Waiting) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    entry = one.proposal.entry
    return entry.kind, entry.who, entry.to


def decide(
    call: Call, group: Sequence[Waiting], deeds: dict[str, Callable[[list[str]], None]]
) -> bool:
    """Show each of the group in a line, ask what to do with all, and do it; whether anything was done."""
    from goodbooks.cli.keys import key_pressed

    for one in group:
        entry = one.proposal.entry
        call.screen.show(f"  {entry.on} {one_line(entry.title)}\n")
    call.screen.show(f"{counted(len(group), 'proposal')} alike. {_KEYS}\n")
    deed = deeds.get(key_pressed(call))
    if deed is None:
        return False
    deed([one.key for one in group])
    return True
