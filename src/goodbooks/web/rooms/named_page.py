"""A page by the name that it has everywhere: what can be made at once is shown, of what is about somebody or something those it can be about, and what is a room of its own is found there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.web.commanded import ROOMS
from goodbooks.web.offered_pages import ELSEWHERE, WHOLE, offer
from goodbooks.web.room import Answer, Room, Way
from goodbooks.web.visit import Gone

if TYPE_CHECKING:
    from goodbooks.web.visit import Visit

_AT_ONCE = {"add": "/", "play": "/happened", "start": "/begin"}
"""Where whoever names one of these begins it; a sentence that names it leads to the room about it."""


def show(visit: Visit) -> Answer:
    """The page itself, those it can be about, or the room that it is."""
    name = visit.parts["name"]
    recipe = visit.desk.recipes().get(name)
    if recipe is None or name in ELSEWHERE:
        return visit.go(_room(visit, name))
    is_whole = recipe.argument in ("", "who?")
    return visit.go(f"/pages/{name}/{WHOLE}") if is_whole else offer(visit, [recipe])


def _room(visit: Visit, name: str) -> str:
    """Where a command, or a room by its own name, is found in the browser."""
    if name in ROOMS:
        return _AT_ONCE.get(name) or ROOMS[name][0]
    ways = (room.ways[0] for room in visit.house.rooms if room.name == name)
    found = next((way.path for way in ways if way.method == "GET" and "{" not in way.path), "")
    if not found:
        raise Gone("page")
    return found


ROOM = Room(
    "named-page", "A page by its name", 0, "", "the page, or the room, that a name stands for",
    (Way("/pages/{name}", show),),
)  # fmt: skip
