"""Matters: what is going on, and the trail of each, drawn and listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.web.markup import drawn
from goodbooks.web.persons import matter, matters_of
from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from goodbooks.web.visit import Visit


def show(visit: Visit) -> Answer:
    """Every matter in the book, the one last written of first."""
    return visit.draw("rooms/matters.html", matters=matters_of(visit).items())


def one(visit: Visit) -> Answer:
    """The trail of one matter, for me."""
    name = matter(visit, visit.parts["key"])
    made = visit.desk.page("trail", visit.question()._replace(matter=name))
    return visit.draw(
        "rooms/matter.html",
        name=name,
        document=made.document,
        drawn=drawn(made.document, visit.told),
    )


ROOM = Room(
    "matters", "Matters", 5, "m", "who promised what, in the order it was known",
    (Way("/matters", show), Way("/matters/{key}", one)),
)  # fmt: skip
