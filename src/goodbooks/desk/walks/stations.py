"""Where a walk stands: the how-manieth of the questions that are put is open, and which comes before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.desk.walks import walking
from goodbooks.desk.walks.questions.beside_answers import ENOUGH, MORE, NOW, WAY
from goodbooks.desk.walks.short_way import ended, put_now

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.desk.walks.questions.ground import Ground
    from goodbooks.playbooks.text.playbook import Playbook


_BETWEEN = "|"
"""What stands between the questions that were put before more was wanted."""


class Station(NamedTuple):
    """A question's number among those that are put, how many are left after it, and the place of the one before it.

    What the book answers by itself is not put, and so not counted; of what is asked more the first is number 1. `least` and `most` are the questions that
    are left: they differ while the way is to be chosen, and ways ask more and less. `before` is 0 at the first.
    """

    number: int
    least: int
    most: int
    before: int

    @property
    def of(self) -> int:
        """How many there are, at most."""
        return self.number + self.most

    @property
    def left(self) -> str:
        """How many are left, in words."""
        if not self.most:
            return "the last before the plan"
        least = f"{self.least} to " if self.least else "at most "
        return f"then {least if self.least != self.most else ''}{self.most} more"


def station(found: Playbook, on: Ground, kept: Mapping[str, str], slot: str = "") -> Station:
    """The station of one question; without one, what stands behind the last."""
    ways = [way.title for way in found.ways if WAY not in kept] or [kept.get(WAY, "")]
    rows = [_puts(found, on, {**kept, WAY: way}, slot) for way in ways]
    slots = [name for name, _, _ in walking.slots_of(found)]
    here = slots.index(slot) + 1 if slot in slots else len(slots) + 1
    before = [place for place in rows[0] if place < here]
    done = _done_before(kept)
    done = frozenset() if slot in done else done
    number = 1 + sum(slots[place - 1] not in done for place in before)
    left = [sum(place > here and slots[place - 1] not in done for place in row) for row in rows]
    return Station(number, min(left), max(left), before[-1] if before else 0)


def with_more(kept: Mapping[str, str]) -> dict[str, str]:
    """The answers, with the wish that what can wait is asked now, and what was left when it was enough; what was put before that is counted no more."""
    again = {slot: words for slot, words in ended(kept).items() if slot != ENOUGH}
    return {**again, MORE: _BETWEEN.join(("yes", *(slot for slot in again if slot[:1] != "-")))}


def _done_before(kept: Mapping[str, str]) -> frozenset[str]:
    """The questions that were put before what is asked more was wanted."""
    return frozenset(kept.get(MORE, "").split(_BETWEEN)[1:])


def left_to_ask(found: Playbook, on: Ground, kept: Mapping[str, str]) -> int:
    """How many questions could still be put: what can wait, and those that were left when it was enough."""
    return sum(slot not in kept for slot in _slots_put(found, on, with_more(kept)))


def _slots_put(found: Playbook, on: Ground, kept: Mapping[str, str]) -> list[str]:
    slots = [name for name, _, _ in walking.slots_of(found)]
    return [slots[place - 1] for place in _puts(found, on, kept, "")]


def _puts(found: Playbook, on: Ground, kept: Mapping[str, str], slot: str) -> list[int]:
    """The places of the questions that are put on the way that is kept, that of one slot among them."""
    rows = walking.walked(found, on, kept, is_silent=True).asked
    now = put_now(found, kept.get(WAY, ""), rows, kept) if NOW in kept else None
    quiet = {need.name for need in found.header.needs if need.is_only_told}
    return [
        place
        for place, one in enumerate(rows, 1)
        if (now is None or one.slot in now)
        and (
            one.slot in kept
            or one.slot == slot
            or not (
                one.is_taken
                or one.is_beside
                or (one.slot in quiet and not one.is_guess)
                or (one.is_later and kept.get(MORE, "no") == "no")
            )
        )
    ]
