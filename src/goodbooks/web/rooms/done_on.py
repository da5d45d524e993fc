"""Something promised was done on a day gone by: one press or a few words say which, and one press takes it back."""

from __future__ import annotations

from goodbooks.desk.pages.done_then import days_before, done_then
from goodbooks.web.day_asked import DayAsked
from goodbooks.web.room import Room, Way

_WHICH = DayAsked("rooms/done_on.html", days_before, done_then)
ROOM = Room(
    "done-on", "Done on a day", 0, "", "the day on which something promised was done",
    (
        Way("/entry/{ref}/done-on", _WHICH.show),
        Way("/entry/{ref}/done-on", _WHICH.write, "POST"),
    ),
)  # fmt: skip
