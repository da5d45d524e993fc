"""An answer: what somebody said to an ask."""

from __future__ import annotations

from goodbooks.core.entry import NAMED, SAID, Entry, Kind
from goodbooks.core.fields import Choice, Day, Text, Words


class Answer(Entry):
    """What `who` answered; "for ^ask" says to what."""

    __slots__ = ()

    is_ = Choice("yes, no, later, or something in between", "yes", "no", "later", "part")
    said = Words("their words")
    condition = Text("on what condition")
    condition_due = Day("the day by which you both know whether the condition is met")

    def carries_out(self) -> str:
        """What was answered had been asked."""
        return SAID


KIND = Kind(
    name="answer",
    type=Answer,
    summary="What somebody answered to an ask.",
    example="""\
2026-11-05 14:20 answer Marcus "Agreed: I announce changes myself from now on" ^announce for ^next-time
  is: yes
  said: "You should have heard it from me first."
""",
    readers=NAMED,
)
