"""Something promised was done on a day gone by: one press or a few words say which, and one press takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.pages.done_then import days_before, done_then
from goodbooks.web.keyed import part_of
from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from goodbooks.web.visit import Visit


def show(visit: Visit) -> Answer:
    """The question which day it was."""
    return _answer(visit)


def write(visit: Visit) -> Answer:
    """Write that it was done on the day that was pressed or typed; a day that cannot be read is asked for again."""
    entry = visit.desk.entry(visit.parts["ref"])
    try:
        made = done_then(visit.desk, entry, visit.said("near") or visit.said("day"))
    except Refusal as refusal:
        if refusal.code == NOTHING_CHANGED:
            raise
        return _answer(visit, refusal=refusal)
    visit.desk.add([made.entry])
    return visit.go(f"/said/{part_of(made.entry.ref)}")


def _answer(visit: Visit, refusal: Refusal | None = None) -> Answer:
    entry = visit.desk.entry(visit.parts["ref"])
    near = days_before(visit.desk, entry)
    return visit.draw("rooms/done_on.html", entry=entry, near=near, typed=visit.said("day"), refusal=refusal)  # fmt: skip


ROOM = Room(
    "done-on", "Done on a day", 0, "", "the day on which something promised was done",
    (
        Way("/entry/{ref}/done-on", show),
        Way("/entry/{ref}/done-on", write, "POST"),
    ),
)  # fmt: skip
