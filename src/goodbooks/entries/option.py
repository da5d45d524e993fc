"""An option: one way a matter could go, with what it does, costs and risks."""

from __future__ import annotations

from goodbooks.core.entry import Entry, Kind
from goodbooks.core.fields import Choice, Text


class Option(Entry):
    """One way to go; options of one matter are set side by side."""

    __slots__ = ()

    effect = Text("what it does for the goals at stake")
    cost = Text("what it costs")
    risk = Text("what can go wrong")
    way_back = Choice("how easily it can be undone", "easy", "hard", "none")


KIND = Kind(
    name="option",
    type=Option,
    summary="One way a matter could go, with its effect, cost, risk and way back.",
    example="""\
2026-11-04 option me "Go live with half the shops" ^half #loyalty
  effect: the date holds, for the shops that asked first
  cost: a second launch in January
  way-back: easy
""",
)
