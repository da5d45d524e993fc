"""Wins and goals: what went well, and for which goal."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from goodbooks.desk.pages.sheets import WINS, sheet_text
from goodbooks.desk.pages.won import months, won, won_in
from goodbooks.web.markup import drawn
from goodbooks.web.room import Answer, Room, Way
from goodbooks.web.table import csv_file
from goodbooks.web.visit import Gone

if TYPE_CHECKING:
    from goodbooks.web.visit import Visit


def show(visit: Visit) -> Answer:
    """The page of it, as the book stands now."""
    made = won(visit.desk)
    return visit.draw(
        "rooms/wins.html", document=made.document, drawn=drawn(made.document, visit.told), said=made.said,
        months=months(visit.desk),
    )  # fmt: skip


def month(visit: Visit) -> Answer:
    """Every win of one month, with the ways to the months beside it."""
    try:
        first = date.fromisoformat(visit.parts["month"] + "-01")
    except ValueError:
        raise Gone("month") from None
    before, after = (
        (first - timedelta(days=1)).replace(day=1),
        (first + timedelta(days=31)).replace(day=1),
    )
    return visit.draw(
        "rooms/wins_month.html", first=first, wins=won_in(visit.desk, first), before=before,
        after=after if after <= visit.desk.clock.today else None,
    )  # fmt: skip


def table(visit: Visit) -> Answer:
    """The same as rows for a spreadsheet."""
    return csv_file(sheet_text(visit.desk, WINS), "wins")


ROOM = Room(
    "wins", "Wins and goals", 7, "w", "what went well, and for which goal",
    (Way("/wins", show), Way("/wins/table.csv", table), Way("/wins/month/{month}", month)),
)  # fmt: skip
