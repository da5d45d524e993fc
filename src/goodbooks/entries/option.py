"""An option: one way a matter could go, with what it does, costs and risks."""

from __future__ import annotations

from goodbooks.core.entry import Entry, Kind
from goodbooks.core.fields import Choice, Figures, Text
from goodbooks.core.names import name_key


class Option(Entry):
    """One way to go; options of one matter are set side by side."""

    __slots__ = ()

    effect = Text("what it does for the goals at stake")
    cost = Text("what it costs")
    risk = Text("what can go wrong")
    way_back = Choice("how easily it can be undone", "easy", "hard", "none")
    is_carrying_on = Choice("whether it is to leave all as it is", "yes", "no")
    rates = Figures("your ratings from 1 to 5, where 5 is best: results 4, cost 2, risk 3", 1, 5)

    def carries_on(self) -> bool:
        """Whether it is the way on which nothing changes: said so, or so named."""
        if self.is_carrying_on:
            return self.is_carrying_on == "yes"
        words = name_key(self.title).replace(",", " ").split()
        return words[:2] in (["carry", "on"], ["as", "now"]) or words[:1] == ["continue"]


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
