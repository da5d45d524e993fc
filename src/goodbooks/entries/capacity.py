"""Capacity: how much of a team is there, from when and until when."""

from __future__ import annotations

from goodbooks.core.entry import Entry, Kind
from goodbooks.core.fields import Day, Part, Share, read_share
from goodbooks.core.names import name_key


def capacity_of(team: tuple[str, ...]) -> tuple[str, ...]:
    """The words by which the forecasts of a team and its capacity are found together."""
    return tuple(f"capacity of {name_key(name)}" for name in team)


class Capacity(Entry):
    """How much of team `who` is there."""

    __slots__ = ()

    people = Part("how many are there of how many")
    until = Day("until when")

    def follows(self) -> tuple[str, ...]:
        """The forecasts of a team hang on all that is said of its capacity."""
        return capacity_of(self.who)

    def share(self) -> Share | None:
        """How many are there of how many, from the field or the title's first words."""
        return self.people or read_share(self.title)


KIND = Kind(
    name="capacity",
    type=Capacity,
    summary="How much of a team is there, and until when.",
    example="""\
2026-11-02 capacity Platform "7 of 12, five seats open until March" ^seats
  until: 2027-03-01
""",
)
