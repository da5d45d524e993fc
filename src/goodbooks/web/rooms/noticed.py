"""Noticed: everything there is to be said about the book, with what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.pages.remarked import remarked
from goodbooks.web.markup import drawn
from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from goodbooks.web.visit import Visit


def show(visit: Visit) -> Answer:
    """The page of it, as the book stands now."""
    made = remarked(visit.desk)
    return visit.draw(
        "rooms/noticed.html",
        document=made.document,
        drawn=drawn(made.document, visit.told),
        said=made.said,
    )


ROOM = Room(
    "noticed", "Noticed", 0, "", "what could not be read, and what the book notices itself",
    (Way("/noticed", show),),
)  # fmt: skip
