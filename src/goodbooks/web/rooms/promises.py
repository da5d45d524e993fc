"""Promises and dates: what is owed both ways, the late first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.pages.promised import promised
from goodbooks.desk.pages.sheets import PROMISES, sheet_text
from goodbooks.web.markup import drawn
from goodbooks.web.room import Answer, Room, Way
from goodbooks.web.rooms.date import asking
from goodbooks.web.table import csv_file

if TYPE_CHECKING:
    from goodbooks.web.visit import Visit


def show(visit: Visit) -> Answer:
    """The page of it, as the book stands now."""
    made = promised(visit.desk)
    return visit.draw(
        "rooms/promises.html",
        document=made.document,
        drawn=drawn(made.document, visit.told),
        said=made.said,
        form=asking(visit),
    )


def table(visit: Visit) -> Answer:
    """The same as rows for a spreadsheet."""
    return csv_file(sheet_text(visit.desk, PROMISES), "promises")


ROOM = Room(
    "promises", "Promises and dates", 6, "o", "what is owed both ways, the late first",
    (Way("/promises", show), Way("/promises/table.csv", table)),
)  # fmt: skip
