"""Noticed: everything there is to be said about the book, with what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.pages.remarked import remarked
from goodbooks.web.markup import drawn
from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from goodbooks.web.visit import Visit


def show(visit: Visit) -> Answer:
    """The page of it, as the book stands now; one that waits for it is told when it is there."""
    checked = visit.desk.check(is_at_once=True)
    if visit.is_partial:
        return Answer(
            b"", status=204, headers={} if checked.is_coming else {"HX-Trigger": "looked"}
        )
    made = remarked(checked)
    return visit.draw(
        "rooms/noticed.html",
        document=made.document,
        drawn=drawn(made.document, visit.told),
        said=made.said,
        is_coming=checked.is_coming,
    )


ROOM = Room(
    "noticed", "Noticed", 0, "", "what could not be read, and what the book notices itself",
    (Way("/noticed", show),),
)  # fmt: skip
