"""Erase one person: everything that would go is shown, their name is typed, and it goes for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import name_key
from goodbooks.desk.refusals import NOTHING_CHANGED, Refusal
from goodbooks.web.persons import person
from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from goodbooks.desk.erasing import Erasure
    from goodbooks.web.visit import Visit


def show(visit: Visit) -> Answer:
    """What would go whole, what would keep without the name, and where else it is mentioned."""
    plan = visit.desk.erasure(person(visit, visit.parts["key"]))
    return visit.draw(
        "rooms/erase.html",
        plan=plan, beside=visit.desk.beside(plan), seen_mark=visit.mark(_plain(visit, plan)),
    )  # fmt: skip


def erase(visit: Visit) -> Answer:
    """Erase what was shown, if it is still that and their name was typed."""
    plan = visit.desk.erasure(person(visit, visit.parts["key"]))
    here = f"/people/{visit.parts['key']}/erase"
    changed = visit.changed_since(visit.said("seen"), _plain(visit, plan), back=here)
    if changed is not None:
        return changed
    if name_key(visit.said("name")) != name_key(plan.who.name):
        why = "what was typed is not their name, so nothing was erased"
        raise Refusal(
            why, "go back and type it as it stands at the top of the page", NOTHING_CHANGED
        )
    wanted = set(visit.every("mention"))
    chosen = [one for number, one in enumerate(plan.mentions) if str(number) in wanted]
    done = visit.desk.erase(plan, chosen)
    visit.house.forget_shown()
    return visit.draw("rooms/erased.html", done=done)


def _plain(visit: Visit, plan: Erasure) -> str:
    """All that is shown of a plan, as text."""
    rows = [visit.desk.text_of(entry) for entry in plan.gone]
    rows += [f"- {one.old}\n+ {one.new}" for one in plan.changes]
    rows += [f"? {one.line}: {one.old}" for one in plan.mentions]
    return "\n".join(rows)


ROOM = Room(
    "erase", "Erase", 0, "", "everything about one person, gone for good",
    (Way("/people/{key}/erase", show), Way("/people/{key}/erase", erase, "POST")),
)  # fmt: skip
