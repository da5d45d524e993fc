"""How the page looks and listens: light or dark, single keys or none; whose book it is; and locking it now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.desk.asking.called import keep_my_name, name_of_mine
from goodbooks.desk.disk.whose_place import warnings
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from goodbooks.web.visit import Visit

THEMES = ("", "light", "dark")
THEME, KEYS = "look.theme", "look.keys"
_WALK = regex(r"[a-z0-9-]{1,60}")


def show(visit: Visit) -> Answer:
    """What can be set, and every key."""
    return _shown(visit)


def name(visit: Visit) -> Answer:
    """Keep whose book it is; said at the end of a walk, that page follows."""
    try:
        keep_my_name(visit.desk, visit.said("called"))
    except Refusal as refusal:
        return _shown(visit, refusal)
    walk = visit.said("walk")
    is_walk = _WALK.fullmatch(walk) is not None
    return visit.go(f"/happened/walk/{walk}/end" if is_walk else "/settings")


def _shown(visit: Visit, refusal: Refusal | None = None) -> Answer:
    called = name_of_mine(visit.desk) if visit.is_own else ""
    where = visit.desk.where
    warned = warnings(where.path) if where.path and not where.demo else []
    return visit.draw("rooms/settings.html", themes=THEMES, called=called, refusal=refusal, warned=warned)  # fmt: skip


def keep(visit: Visit) -> Answer:
    """Keep what was chosen, for this user on this machine."""
    theme = visit.said("theme")
    visit.typed.put(THEME, theme if theme in THEMES else "")
    visit.typed.put(KEYS, "" if visit.said("keys") else "off")
    return visit.go("/settings")


def half_typed(visit: Visit) -> Answer:
    """Keep what is being typed, so that a closed lid costs nothing."""
    visit.keep(visit.said("name"), "\n".join(visit.form.get("text", ())))
    return Answer(b"", status=204)


def lock(visit: Visit) -> Answer:
    """End this session now."""
    visit.house.keys.lock(visit.session)
    return visit.go("/")


def pulse(visit: Visit) -> Answer:
    """The version of what is shown, and the seat of the session: for a page that wants to know whether it is old."""
    said = f"{visit.version} {visit.session.seat}"
    visit.house.beat(visit.desk)
    return Answer(said.encode(), "text/plain; charset=utf-8")


ROOM = Room(
    "settings", "Settings", 99, "", "how the page looks, and its keys",
    (
        Way("/settings", show),
        Way("/settings", keep, "POST"),
        Way("/settings/name", name, "POST"),
        Way("/half-typed", half_typed, "POST"),
        Way("/lock", lock, "POST"),
        Way("/pulse", pulse),
    ),
    needs_book=False,
)  # fmt: skip
