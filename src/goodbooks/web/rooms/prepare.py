"""Prepare: what you want of a talk, a question at a time, before any wording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.telling import plain_name
from goodbooks.desk.asking import rounds
from goodbooks.desk.asking.half_filled import unclear
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.web import steps
from goodbooks.web.persons import person
from goodbooks.web.room import Answer, Room

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.problem import Unclear
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.web.visit import Visit

_PRIVATE = (
    "A line each. What you write stays private. Not settled yet? Say by which day you will know."
)


def show(visit: Visit) -> Answer:
    """The question that is next; without a planned talk, how to plan one."""
    who = person(visit, visit.parts["key"])
    talk, _ = rounds.position(visit.desk, who)
    if talk is None:
        return visit.draw("rooms/prepare.html", who=who, line=f"tomorrow talk {plain_name(who)}")
    return steps.show(visit, _position(visit), visit.parts.get("at", ""))


def _position(visit: Visit) -> steps.Steps:
    """The open parts of the position, as `goodbooks prepare WHO --fill` asks for them."""
    desk, key = visit.desk, visit.parts["key"]
    who = person(visit, key)
    talk, parts = rounds.position(desk, who)
    if talk is None or talk.id is None:
        raise Refusal(f"no talk with {who} is planned that has an id", "plan one, or write an id behind the one in your book, such as ^talk")  # fmt: skip

    def become(answers: Mapping[str, str]) -> tuple[Understood, ...]:
        given = ((part, answers.get(part.field, "")) for part in parts)
        return rounds.filled(desk, talk, given)

    def why_not(name: str, words: str) -> Unclear | None:
        return next((unclear(part, words) for part in parts if part.field == name), None)

    page = f"/pages/prepare/{key}"
    under = _PRIVATE if parts else "Nothing is open: your page for the talk says where you stand."
    rests = steps.resting(desk, talk.ref)
    return steps.Steps(
        f"prepare.{key}.{talk.ref}", f"Before you talk with {who}", under, f"/prepare/{key}",
        tuple(_put(part, rests) for part in parts), why_not, become,
        trace=(page, "Your page for the talk"), skip="Leave it open",
    )  # fmt: skip


def _put(part: rounds.Part, rests: tuple[steps.Beside, ...]) -> steps.Put:
    """An open part; who does not know what they want is asked smaller questions."""
    aside = rounds.SMALLER if part == rounds.WANT else ()
    return steps.Put(part.field, part.ask, "", part.why, rests, aside=aside)


ROOM = Room(
    "prepare", "Before a talk", 0, "", "what you want, their side, your part",
    steps.ways("/prepare/{key}", _position, show),
)  # fmt: skip
