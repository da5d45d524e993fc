"""Proposals that are alike, to be decided together: of one kind and of the same people."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.desk.shelved.inbox import Waiting


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
