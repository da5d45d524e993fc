"""Find: entries by the words they hold, as plain words; what was looked for is kept until it is let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from goodbooks.web.visit import Visit

DRAFT = "find"
MOST = 100


def show(visit: Visit) -> Answer:
    """The box with the words of last time, and what holds them now."""
    return _answer(visit, visit.typed.get(DRAFT))


def look(visit: Visit) -> Answer:
    """What holds the words that are typed; they are kept, so that a reload shows the same."""
    words = visit.said("words")
    visit.typed.put(DRAFT, words)
    return _answer(visit, words) if visit.is_partial else visit.go("/find")


def _answer(visit: Visit, words: str) -> Answer:
    found = visit.desk.find(words, limit=MOST, is_open=True) if words else None
    part = "rooms/find_part.html" if visit.is_partial else "rooms/find.html"
    return visit.draw(part, words=words, found=found, most=MOST, said=found.said if found else ())


ROOM = Room(
    "find", "Find", 12, "/", "entries by the words they hold",
    (Way("/find", show), Way("/find", look, "POST")),
)  # fmt: skip
