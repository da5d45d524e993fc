"""Something promised has another day: one press or a few words say which, and one press takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.pages.moving import moved_to, near_days
from goodbooks.web.keyed import part_of
from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from goodbooks.web.visit import Visit


def show(visit: Visit) -> Answer:
    """The question which day it is."""
    return _answer(visit)


def write(visit: Visit) -> Answer:
    """Write the day that was pressed or typed; a day that cannot be read is asked for again."""
    entry = visit.desk.entry(visit.parts["ref"])
    try:
        made = moved_to(visit.desk, entry, visit.said("near") or visit.said("day"))
    except Refusal as refusal:
        if refusal.code == NOTHING_CHANGED:
            raise
        return _answer(visit, refusal=refusal)
    visit.desk.add([made.entry])
    return visit.go(f"/said/{part_of(made.entry.ref)}")


def _answer(visit: Visit, refusal: Refusal | None = None) -> Answer:
    entry = visit.desk.entry(visit.parts["ref"])
    near = near_days(visit.desk, entry)
    return visit.draw("rooms/moved.html", entry=entry, near=near, typed=visit.said("day"), refusal=refusal)  # fmt: skip


ROOM = Room(
    "moved", "Another day", 0, "", "the other day that something promised has",
    (
        Way("/entry/{ref}/moved", show),
        Way("/entry/{ref}/moved", write, "POST"),
    ),
)  # fmt: skip
