"""A goal: what a person is judged on. Wins are booked to it."""

from __future__ import annotations

from goodbooks.core.entry import Entry, Kind
from goodbooks.core.fields import Day, People, Text


class Goal(Entry):
    """Something `who` is judged on; wins point at it with "for"."""

    __slots__ = ()
    lasts = True

    measure = Text("how it is measured")
    due = Day("the day it is judged")
    judged_by = People("who judges it")


KIND = Kind(
    name="goal",
    type=Goal,
    summary="What a person is judged on. Wins are booked to it.",
    example="""\
2026-11-02 goal Marcus "Incident minutes down 30% by year end" ^inc #reliability
  measure: minutes of outage a month
""",
)
