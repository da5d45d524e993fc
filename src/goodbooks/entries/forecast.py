"""A forecast that was given: what it rested on, and what it said on that day."""

from __future__ import annotations

from goodbooks.core.arrivals import read_arrival
from goodbooks.core.entry import Entry, Kind
from goodbooks.core.fields import Day, Text
from goodbooks.core.measured import Measured, Several
from goodbooks.core.measures import (
    read_amount,
    read_chance,
    read_day,
    read_growth,
    read_level,
    read_piece,
    read_presence,
    read_risk,
    read_wait,
    read_weeks,
    read_window,
)
from goodbooks.entries.capacity import capacity_of


class Forecast(Entry):
    """When work of the team `who` will be done, for the promise named after "for".

    Everything that it was reckoned from stands in it, so that it can be reckoned again without
    any other file. `chance` and `dates` are what was said on its day, and never change.
    """

    __slots__ = ()
    lasts = True

    due = Day("the day that was promised, or asked about")
    work = Measured(
        "how much is left, from and to: things, or the time that it takes",
        read_amount,
        "amount, such as 40-55 items, or 3-6 weeks, likely 4",
    )
    ahead = Measured(
        "what the same team finishes before it", read_amount, "amount, such as 40-55 items"
    )
    pace = Measured(
        "what was finished week by week", read_weeks, "weeks, such as 2025-11-03: 3 4 0 5"
    )
    judged = Measured(
        "the pace a week that somebody judged, where there was no history",
        read_amount,
        "amount, such as 3-6 items",
    )
    people = Several(
        "how many of the team are there, from when, until when",
        read_presence,
        "shares, such as 7 of 12 from 2026-11-02 until 2027-03-01",
    )
    starts = Measured(
        "when the work begins: a day, or the earliest and the latest",
        read_window,
        "day, or two, such as 2026-11-09 to 2026-11-23",
    )
    needs = Several(
        "what must come first, when it may come, and how likely",
        read_wait,
        "waits, such as security review: 2026-11-12 to 2026-12-03, 80%",
    )
    waits = Several(
        "the promises it waits for, with the days they are likely kept",
        read_arrival,
        "arrivals, such as ^spec: 50% 2026-12-01, 85% 2026-12-15",
    )
    growth = Measured(
        "by how much the work may grow on the way", read_growth, "growth, such as 10-40%"
    )
    risks = Several(
        "what may happen, how likely, and the delay it would bring",
        read_risk,
        "risks, such as vendor late: 30%, 2-4 weeks",
    )
    parts = Several(
        "parts of the work that could be left out", read_piece, "parts, such as load test: 6-8"
    )
    holidays = Text("the country or region whose holidays are counted, such as DE or DE-BY")
    days_off = Several(
        "the working days on which nobody works", read_day, "days, such as 2026-12-25", ",;"
    )
    chance = Measured("how likely the day was, as said then", read_chance, "chance, such as 21%")
    dates = Several(
        "the days that were said then, each with its chance",
        read_level,
        "days with chances, such as 50% 2027-01-12, 85% 2027-02-09",
        ",;",
    )
    public = Text("the range as you say it to those who wait; without it, no message holds one")

    def follows(self) -> tuple[str, ...]:
        """What is said of the team's capacity belongs to its forecasts."""
        return capacity_of(self.who)


KIND = Kind(
    name="forecast",
    type=Forecast,
    summary="A forecast that was given: what it rested on, and what it said.",
    example="""\
2026-11-03 forecast Platform "Loyalty interface live" ^f-loyalty #loyalty for ^theo-date by 2026-12-01
  work: 40-55 items
  pace: 2026-08-24: 3 5 4 2 6 4 3 5 1 4
  people: 7 of 12 from 2026-11-02 until 2027-03-01
  starts: 2026-11-09
  chance: 3%
  dates: 50% 2027-02-23, 85% 2027-05-11, 95% 2027-07-27
""",
)
