"""A talk: planned, held or debriefed, which are three different things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.entry import NAMED, SAID, Entry, Kind
from goodbooks.core.fields import Choice, People, Text, Words

if TYPE_CHECKING:
    from datetime import date


class Talk(Entry):
    """A conversation with `who` on the day of the entry."""

    __slots__ = ()

    found_by = ("stage",)

    stage = Choice(
        "how far it has come; a talk on a later day is planned", "planned", "held", "debriefed"
    )
    present = People("who else was there")
    agenda = Text("what to speak about")
    said = Words("their words")
    i_said = Words("your own words")
    want = Text("what you want from it", is_private=True)
    terms = Text("on which terms a yes would be a yes for you", is_private=True)
    second_best = Text("what you could live with instead", is_private=True)
    refuse = Text("what you will not agree to", is_private=True)
    their_side = Text("how it looks from where they sit", is_private=True)
    my_part = Text("what you did that brought it about: contribution, not blame", is_private=True)
    opening = Text("how you begin, in your own words", is_private=True)
    return_line = Text("the sentence that brings you back when it drifts", is_private=True)
    next_step = Text("what follows from it, by whom, by when")
    page = Choice("which page you sent them, when the talk was one", "update")

    def carries_out(self) -> str:
        """A talk that was held shows that what it is for was said; one to come shows nothing."""
        return SAID if self.stage in ("held", "debriefed") else ""

    def is_planned(self, today: date) -> bool:
        """Whether it is still to come: on a later day, or today and not yet said to be held."""
        return self.on > today or (self.on == today and self.stage in ("", "planned"))

    def is_held(self, today: date) -> bool:
        """Whether it took place: said to be held or debriefed, or past and not only planned."""
        return self.on <= today and (
            self.stage in ("held", "debriefed") or (self.stage == "" and self.on < today)
        )


KIND = Kind(
    name="talk",
    type=Talk,
    summary="A conversation: planned, held or debriefed.",
    example="""\
2026-11-05 14:00 talk Marcus "One-on-one" ^thursday
  agenda: how we announce a change of course next time
""",
    readers=NAMED,
)
