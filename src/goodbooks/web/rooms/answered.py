"""What they said to something I asked: their words, shown as what they become, then written; a yes or a no leads on to putting it in writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.asking.answered import (
    answered_before,
    asked_of,
    made_decision,
    stands_as,
    their_answer,
)
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.web.keyed import part_of
from goodbooks.web.lines import as_shown
from goodbooks.web.markup import address_of
from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.web.visit import Visit


def show(visit: Visit) -> Answer:
    """The question what they said."""
    return _answer(visit)


def write(visit: Visit) -> Answer:
    """Write the answer that was shown; what was not shown yet is shown first."""
    entry = visit.desk.entry(visit.parts["ref"])
    try:
        made = their_answer(visit.desk, entry, visit.said("who"), visit.said("words"))
    except Refusal as refusal:
        if refusal.code == NOTHING_CHANGED:
            raise
        return _answer(visit, refusal=refusal)
    if visit.said("shown") != visit.mark(as_shown(visit, [made])):
        return _answer(visit, made=made)
    visit.desk.add([made.entry])
    visit.typed.put(_draft(visit), "")
    return _on_to(visit, made)


def in_writing(visit: Visit) -> Answer:
    """Make a yes or a no that was noted as an answer the decision it is, unless it stands as one already, and go to the note that confirms it."""
    answer = visit.desk.entry(visit.parts["ref"])
    there = stands_as(visit.desk, answer)
    if there is not None:
        return visit.go(f"/pages/confirm/{part_of(there.ref)}")
    made = made_decision(visit.desk, answer)
    visit.desk.add([made.entry])
    return _on_to(visit, made)


def _on_to(visit: Visit, made: Understood) -> Answer:
    """A decision goes on to be put in writing; an answer is shown as it stands."""
    entry = made.entry
    is_decided = entry.kind == "decision"
    return visit.go(f"/pages/confirm/{part_of(entry.ref)}" if is_decided else address_of(entry.ref))


def _answer(
    visit: Visit, *, made: Understood | None = None, refusal: Refusal | None = None
) -> Answer:
    entry = visit.desk.entry(visit.parts["ref"])
    people = asked_of(visit.desk, entry)
    if not people:
        raise Refusal(f"{entry.ref} is not something that you asked", "", NOTHING_CHANGED)
    return visit.draw(
        "rooms/answered.html", entry=entry, before=answered_before(visit.desk, entry), people=people, name=people[0] if len(people) == 1 else "",
        who=visit.said("who"), words=visit.said("words") or visit.typed.get(_draft(visit)), draft=_draft(visit),
        made=made, refusal=refusal, shown=visit.mark(as_shown(visit, [made])) if made else "",
    )  # fmt: skip


def _draft(visit: Visit) -> str:
    """Under which name the words are kept that are half typed."""
    return f"answered.{visit.parts['ref']}"


ROOM = Room(
    "answered", "What they said", 0, "", "their words to what you asked, and what they become",
    (
        Way("/entry/{ref}/answered", show),
        Way("/entry/{ref}/answered", write, "POST"),
        Way("/entry/{ref}/in-writing", in_writing, "POST"),
    ),
)  # fmt: skip
