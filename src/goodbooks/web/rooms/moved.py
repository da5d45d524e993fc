"""Something promised has another day: one press or a few words say which, and one press takes it back."""

from __future__ import annotations

from goodbooks.desk.pages.moving import moved_to, near_days
from goodbooks.web.day_asked import DayAsked
from goodbooks.web.room import Room, Way

_WHICH = DayAsked("rooms/moved.html", near_days, moved_to)
ROOM = Room(
    "moved", "Another day", 0, "", "the other day that something promised has",
    (
        Way("/entry/{ref}/moved", _WHICH.show),
        Way("/entry/{ref}/moved", _WHICH.write, "POST"),
    ),
)  # fmt: skip
