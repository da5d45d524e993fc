"""Every number that the forecast rests on, with where it comes from.

Unless another source is named, a number was measured in the project's own study of 79 public
throughput series (31,774 weeks, 198,889 finished items, 57 organisations), on the 47 series that
were not kept apart for judging. Nothing here is meant to be set by a user.
"""

from __future__ import annotations

LEVELS = (0.5, 0.85, 0.95)
"""The shares of chance that are given a date; the middle one is the headline."""

MOST_WEEKS = 104
"""How many weeks of history the pace rests on; older ones only tell how much the team drifts."""
LEAST_WEEKS, LEAST_ITEMS = 4, 3
"""With less history than this a forecast is refused."""
HORIZON = 104
"""How many weeks ahead a date is looked for. What lies beyond is said to lie beyond."""
EVIDENCE = 52
"""How many weeks ahead the study could check its dates."""

FAST, SLOW = 1.5, 12.5
"""Half-lives, in weeks, of the weight of a past week: for the pace now, and for the slow pace."""
PULL = 5.5
"""How many ordinary weeks of evidence the slow pace counts beside the fast one."""
HALF_AN_ITEM = 0.5
"""What is added to items and to weeks, so that no pace is nought."""

CENTRED = 9
"""Over how many weeks the running mean goes that the dispersion is measured around."""
USUAL_DISPERSION, DISPERSION_WEIGHT = 0.1, 16.0
"""The dispersion of a team nobody knows, and the weeks of history it is worth."""

DRIFT = 0.12
"""The variance, on the log scale, of how a team's pace moves off the pace now, nothing known of it."""
DRIFT_WEIGHT = 2.0
"""How many quarters of a team's own past that is worth."""
QUARTERS = 8
"""The half-life, in quarters, of the weight of a movement from one quarter to the next."""
MOVED = 0.9
"""How much of the variance between quarters shows in the time ahead."""
MOST_MOVED, LEAST_DRIFT = 1.5, 0.03
"""The most that one movement counts, squared, and the least drift any team is given."""
TREND, TREND_WEIGHT, MOST_TREND = 0.6, 4.0, 0.7
"""How much of a team's mean movement goes on, what its absence is worth in quarters, and the most
that one movement counts."""
LEAST_PACE = 0.1
"""The least items a week that quarters are compared at."""
DEGREES = 5
"""Degrees of freedom of Student's t for that movement: large ones are commoner than normal."""
NODES = 25
"""Into how many equally likely values the multiplier of the pace is cut."""
HALF = 13
"""The weeks of each of the two halves that are compared for a step."""
STEP = 2.0
"""From how many standard errors two quarters are said to differ."""
WIDENING = ((1.5, 0.2), (2.5, 0.2))
"""From how many standard errors on a step widens the spread, and by how much one more does; at
most by one each."""

YEAR_END = {52: 0.32, 53: 0.3, 1: 0.73}
"""The pace of the ISO weeks about the new year, as a share of an ordinary week's."""

KIND_POWER = 0.45
"""After 1,313 departures in 73 teams the pace fell with the share that stayed to this power.

The prudent default is 1, in proportion; this is shown beside it, as the kind one."""

SURE = 0.7
"""How sure people are of a low and a high that they name; they say 90 % and mean this.

Jørgensen, Teigen and Moløkken, "Better sure than safe? Over-confidence in judgement based
software development effort prediction intervals", Journal of Systems and Software 70, 2004."""

RECENT = 10
"""The weeks whose mean is the straight line that people draw by hand."""
FAR = 2600
"""How many working days the straight line is followed; ten years."""
HEADLINE = 0.85
"""The level of the date that is put first."""
MOST_PEOPLE = 1.2
"""The most people, beside the most that were ever there, whose effect is worked out."""
