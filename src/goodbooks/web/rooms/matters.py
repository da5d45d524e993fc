"""Matters: what is going on, and the trail of each, drawn and listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Message
from goodbooks.web.folding import folded
from goodbooks.web.markup import drawn
from goodbooks.web.persons import matter, matters_of
from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from goodbooks.web.visit import Visit

_FOLDED = ("What this page is not",)
_STEPS = 6
"""So many steps of the trail stand open, the latest; the page of the trail, for reading and printing, has them all."""


def show(visit: Visit) -> Answer:
    """Every matter in the book, the one last written of first."""
    return visit.draw("rooms/matters.html", matters=matters_of(visit).items())


def one(visit: Visit) -> Answer:
    """The trail of one matter, for me."""
    name = matter(visit, visit.parts["key"])
    about = visit.question()._replace(matter=name)
    made, held = visit.desk.page("trail", about), visit.desk.page("hold", about)
    blocks = (block for part in held.document.sections for block in part.blocks)
    is_held = not any(isinstance(one, Message) and one.is_only_a_frame for one in blocks)
    return visit.draw(
        "rooms/matter.html",
        name=name,
        is_held=is_held,
        document=made.document,
        drawn=folded(drawn(made.document, visit.told), made.document, _FOLDED, _STEPS),
    )


ROOM = Room(
    "matters", "Matters", 5, "m", "who promised what, in the order it was known",
    (Way("/matters", show), Way("/matters/{key}", one)),
)  # fmt: skip
