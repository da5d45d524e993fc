"""A page by the name that it has everywhere: what can be made at once is shown, of what is about somebody or something those it can be about, and what is a room of its own is found there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.web.offered_pages import WHOLE, offer
from goodbooks.web.room import Answer, Room, Way
from goodbooks.web.visit import Gone

if TYPE_CHECKING:
    from goodbooks.web.visit import Visit

_ELSEWHERE = {
    "today": "/",
    "add": "/",
    "situation": "/happened",
    "play": "/happened",
    "take-in": "/inbox",
    "check": "/noticed",
    "recover": "/missing",
    "start": "/begin",
}
"""What has a room of another name."""
_ABOUT_SOMEBODY = "/people"


def show(visit: Visit) -> Answer:
    """The page itself, those it can be about, or the room that it is."""
    name = visit.parts["name"]
    recipe = visit.desk.recipes().get(name)
    if recipe is None or name in _ELSEWHERE:
        return visit.go(_room(visit, name))
    is_whole = recipe.argument in ("", "who?")
    return visit.go(f"/pages/{name}/{WHOLE}") if is_whole else offer(visit, [recipe])


def _room(visit: Visit, name: str) -> str:
    """Where a name of the command line is found in the browser."""
    if name in _ELSEWHERE:
        return _ELSEWHERE[name]
    paths = [room.path for room in visit.house.rooms if room.name == name]
    if not paths:
        raise Gone("page")
    return _ABOUT_SOMEBODY if "{" in paths[0] else paths[0]


ROOM = Room(
    "named-page", "A page by its name", 0, "", "the page, or the room, that a name stands for",
    (Way("/pages/{name}", show),),
)  # fmt: skip
