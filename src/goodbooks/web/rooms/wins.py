"""Wins and goals: what went well, and for which goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.sheets import wins_sheet
from goodbooks.desk.won import won
from goodbooks.web.markup import drawn
from goodbooks.web.room import Answer, Room, Way
from goodbooks.web.table import csv_file

if TYPE_CHECKING:
    from goodbooks.web.visit import Visit


def show(visit: Visit) -> Answer:
    """The page of it, as the book stands now."""
    made = won(visit.desk)
    return visit.draw(
        "rooms/wins.html", document=made.document, drawn=drawn(made.document), said=made.said
    )


def table(visit: Visit) -> Answer:
    """The same as rows for a spreadsheet."""
    return csv_file(wins_sheet(visit.desk), "wins")


ROOM = Room(
    "wins", "Wins and goals", 7, "w", "what went well, and for which goal",
    (Way("/wins", show), Way("/wins/table.csv", table)),
)  # fmt: skip
