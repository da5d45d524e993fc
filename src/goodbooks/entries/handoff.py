"""A handoff: an area somebody could let go of, one small step at a time."""

from __future__ import annotations

from goodbooks.core.entry import NAMED, Entry, Kind
from goodbooks.core.fields import Choice, Day, Text

LEVELS = ("tell", "sell", "consult", "agree", "advise", "inquire", "delegate")


class Handoff(Entry):
    """An area of `who`, with the level of delegation now and wished.

    The seven levels are those of Management 3.0 (J. Appelo), per area, not per task.
    """

    __slots__ = ()
    lasts = True

    level = Choice("how it is decided now", *LEVELS)
    wished = Choice("the next step wished for", *LEVELS)
    safety_net = Text("what catches a mistake: a checkpoint, an alarm, a way back")
    trial_end = Day("the day on which both look at how it went")
    stop_rule = Text("what would end the trial early")
    saves = Text("what it gives them back each week")
    worry = Text("what they fear to lose", is_private=True)


KIND = Kind(
    name="handoff",
    type=Handoff,
    summary="An area somebody could let go of: the level now, the next step, the safety net.",
    example="""\
2026-11-05 handoff Ruth -> me "Backup schedule of the old billing system" ^backup
  level: consult
  wished: agree
  safety-net: I report every Friday; she can take it back any day
  trial-end: 2026-12-18
""",
    readers=NAMED,
)
