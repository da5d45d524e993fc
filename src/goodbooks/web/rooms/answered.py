"""What they said to something I asked, or I to what they asked: the words, shown as what they become, then written; a yes or a no of theirs leads on to putting it in writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.scope import Scope
from goodbooks.desk.asking.answered import (
    answered_before,
    asked_of,
    asks_me,
    made_decision,
    my_answer,
    stands_as,
    their_answer,
)
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.pages.sending import climbed
from goodbooks.web.keyed import part_of
from goodbooks.web.lines import as_shown
from goodbooks.web.markup import address_of
from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.web.visit import Visit

_HEARD = ("acknowledged", "silent")
"""What may have come back on a note that needs no words of theirs."""


def show(visit: Visit) -> Answer:
    """The question what they said."""
    return _answer(visit)


def write(visit: Visit) -> Answer:
    """Write the answer that was shown; what was not shown yet is shown first."""
    entry = visit.desk.entry(visit.parts["ref"])
    try:
        made = _made(visit, entry)
    except Refusal as refusal:
        if refusal.code == NOTHING_CHANGED:
            raise
        return _answer(visit, refusal=refusal)
    if visit.said("shown") != visit.mark(as_shown(visit, [made])):
        return _answer(visit, made=made)
    visit.desk.add([made.entry])
    visit.typed.put(_draft(visit), "")
    return _on_to(visit, made)


def _made(visit: Visit, entry: Entry) -> Understood:
    """What the words of the form become: my answer to what I was asked, theirs to what I asked."""
    if _asking(visit, entry):
        return my_answer(visit.desk, entry, visit.said("words"))
    return their_answer(visit.desk, entry, visit.said("who"), visit.said("words"))


def heard(visit: Visit) -> Answer:
    """Write down that the note of a decision is right, or that no word came back: nothing else has to be said for it."""
    decision, state = visit.desk.entry(visit.parts["ref"], "decision"), visit.said("state")
    if state not in _HEARD:
        raise Refusal("it is not said what came back", "go back, and load the page again")
    made = climbed(visit.desk, decision, state)
    visit.desk.add([made.entry])
    return visit.go(address_of(made.entry.ref))


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
    people, asking = asked_of(visit.desk, entry), _asking(visit, entry)
    if not people and not asking:
        raise Refusal(f"{entry.ref} is not something that you asked", "", NOTHING_CHANGED)
    return visit.draw(
        "rooms/answered.html", entry=entry, asking=asking, before=answered_before(visit.desk, entry), people=people, name=people[0] if len(people) == 1 else "",
        who=visit.said("who"), words=visit.said("words") or visit.typed.get(_draft(visit)), draft=_draft(visit),
        made=made, refusal=refusal, shown=visit.mark(as_shown(visit, [made])) if made else "",
    )  # fmt: skip


def _asking(visit: Visit, entry: Entry) -> tuple[str, ...]:
    """Who asked me what this is about."""
    return asks_me(
        visit.desk.open(Scope(visit.desk.clock.today, ids=(entry.id or "",))).book, entry
    )


def _draft(visit: Visit) -> str:
    """Under which name the words are kept that are half typed."""
    return f"answered.{visit.parts['ref']}"


ROOM = Room(
    "answered", "What they said", 0, "", "their words to what you asked, and what they become",
    (
        Way("/entry/{ref}/answered", show),
        Way("/entry/{ref}/answered", write, "POST"),
        Way("/entry/{ref}/in-writing", in_writing, "POST"),
        Way("/entry/{ref}/heard", heard, "POST"),
    ),
)  # fmt: skip
