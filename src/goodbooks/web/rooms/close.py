"""Closing the page: for whoever began it without a terminal, where Ctrl-C would end it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from goodbooks.web.visit import Visit


def close(visit: Visit) -> Answer:
    """Say that it is closed, and end the server once that was said."""
    answer = visit.draw("rooms/close.html")
    visit.house.end()
    return answer


ROOM = Room(
    "close", "Closed", 0, "", "ends the page; the book stays as it is",
    (Way("/close", close, "POST"),),
    needs_book=False,
)  # fmt: skip
