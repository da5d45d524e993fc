"""Where a walk stands: the how-manieth of the questions that are put is open, and which comes before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.desk import walking
from goodbooks.desk.half_told import MORE, WAY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.desk.one_question import Ground
    from goodbooks.playbooks.playbook import Playbook


class Station(NamedTuple):
    """A question's number among those that are put, and how many these are; the place of the one before it.

    What the book answers by itself is not put, and so not counted; `is_before_way` says that the way
    is still to be chosen, and only the questions up to there are counted. `before` is 0 at the first.
    """

    number: int
    of: int
    before: int
    is_before_way: bool = False


def station(found: Playbook, on: Ground, kept: Mapping[str, str], slot: str = "") -> Station:
    """The station of one question; without one, what stands behind the last."""
    rows = walking.walked(found, on, kept, is_silent=True).asked
    put = [
        place
        for place, one in enumerate(rows, 1)
        if one.slot in kept
        or one.slot == slot
        or not (one.is_taken or one.is_beside or (one.is_later and kept.get(MORE, "no") == "no"))
    ]
    slots = [one.slot for one in rows]
    here = slots.index(slot) + 1 if slot in slots else len(slots) + 1
    before = [place for place in put if place < here]
    first = walking.asked_first(found)
    is_before_way = bool(found.ways) and WAY not in kept and here <= first
    counted = [place for place in put if place <= first] if is_before_way else put
    return Station(len(before) + 1, len(counted), before[-1] if before else 0, is_before_way)
