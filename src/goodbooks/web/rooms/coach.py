"""Check a message: looked at by the coach while it is written, for its reader and for what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import listed
from goodbooks.desk import coaching, naming
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.walks.since.not_to_do import not_to_do
from goodbooks.web.coached import looked, silenced
from goodbooks.web.persons import names_of
from goodbooks.web.room import Answer, Room, Way
from goodbooks.web.rooms import capture
from goodbooks.web.visit import Gone

if TYPE_CHECKING:
    from goodbooks.web.coached import Looked
    from goodbooks.web.visit import Visit

TEXT, TO, FOR, LEFT = "coach.text", "coach.to", "coach.for", "coach.left"
_MOST = 30_000


def show(visit: Visit) -> Answer:
    """The message half typed, with what there is to say of it."""
    return _answer(visit, visit.typed.get(TEXT))


def look(visit: Visit) -> Answer:
    """Look at a message as it stands; nothing of it is written into the book."""
    text = visit.said("text").replace("\r\n", "\n")
    for name, value in ((TEXT, text), (TO, visit.said("to")), (FOR, visit.said("for"))):
        visit.typed.put(name, value)
    if not text:
        visit.typed.put(LEFT, "")
    return _answer(visit, text)


def let_go(visit: Visit) -> Answer:
    """Forget the message, and what was left alone in it."""
    for name in (TEXT, TO, FOR, LEFT):
        visit.typed.put(name, "")
    return visit.go("/coach")


def always(visit: Visit) -> Answer:
    """The line that leaves a rule alone in every message, in the box, which writes it when told to."""
    rule = visit.parts["rule"]
    if rule not in {one.name for one in coaching.every_rule()}:
        raise Gone("rule")
    visit.form = {"text": (f"person me\n  coach-leaves: {rule}",)}
    return capture.look(visit)


def _answer(visit: Visit, text: str) -> Answer:
    to, meant = visit.typed.get(TO), visit.typed.get(FOR)
    meant = meant if meant in coaching.PURPOSES else ""
    people = names_of(visit)
    readers, strange = naming.several(visit.desk, to)
    found, said, who = _found(visit, text, readers, meant) if text.strip() else (None, (), "")
    return visit.draw(
        "rooms/coach_part.html" if visit.is_partial else "rooms/coach.html",
        text=text, to=to, meant=meant, purposes=coaching.PURPOSES, people=people, looked=found,
        stranger=listed(strange), is_nobody=not readers, look="/coach", gaps=(), said=said, avoided=not_to_do(visit.desk, who),
    )  # fmt: skip


def _found(visit: Visit, text: str, readers: tuple[str, ...], meant: str) -> tuple[Looked, tuple[str, ...], str]:  # fmt: skip
    """What the coach sees in a message, what is to be said about the book it was held against, and who reads it."""
    if len(text) > _MOST:
        raise Refusal(
            f"that is more than the {_MOST:,} signs that the coach reads at once",
            "look at it in parts",
        )
    left = silenced(visit, LEFT)
    said = coaching.coach(visit.desk, text, next(iter(readers), ""), meant, beside=readers, leaves=left)  # fmt: skip
    return looked(said.coached, left=left), said.said, said.coached.reader


ROOM = Room(
    "coach", "Check a message", 9, "c", "looked at before it is sent, for its reader",
    (
        Way("/coach", show),
        Way("/coach", look, "POST"),
        Way("/coach/always/{rule}", always),
        Way("/coach/let-go", let_go, "POST"),
    ),
)  # fmt: skip
