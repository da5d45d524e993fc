"""Today: what needs me, first thing in the morning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.beginning import is_unasked
from goodbooks.web.markup import drawn
from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from goodbooks.web.visit import Visit


def show(visit: Visit) -> Answer:
    """The page of the day."""
    made = visit.desk.page("today", visit.question())
    return visit.draw(
        "rooms/today.html", document=made.document, drawn=drawn(made.document, visit.told), said=made.said,
        is_unasked=is_unasked(visit.desk),
    )  # fmt: skip


ROOM = Room("today", "Today", 1, "t", "what needs you", (Way("/", show),))
