"""How a team's pace has moved from quarter to quarter: by how much, and whether it has a direction.

Some teams keep their pace for years, others halve it in a season. Quarters are counted back from
the end; of the pace's movement from one to the next, on the log scale, what chance alone would make
of single weeks is taken away. The result is pulled to that of all teams, so that a short history says
little. With this the dates of steady teams lie nearer together, and those of unsteady ones apart.
"""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.forecast import parameters as fixed

if TYPE_CHECKING:
    from collections.abc import Sequence


class Drift(NamedTuple):
    """`variance` of the log pace of the quarter ahead about that of now; `trend` of its middle."""

    variance: float
    trend: float


def drift_of(items: Sequence[int], shares: Sequence[float], dispersion: float) -> Drift:
    """The drift of a history of n weeks: items a week, the team's share there, both of length n.

    `dispersion` is that of single weeks. Under half a year it is that of teams nobody knows.
    """
    recent = items[-fixed.MOST_WEEKS :]
    least = 1 / max(fixed.LEAST_PACE, sum(recent) / len(recent))
    moved, chance, trend, weight = 0.0, 0.0, 0.0, 0.0
    keep, each = 0.5 ** (1 / fixed.QUARTERS), 1.0
    later: tuple[int, float] | None = None
    for end in range(len(items), fixed.HALF - 1, -fixed.HALF):
        count = sum(items[end - fixed.HALF : end])
        level = log((count + 1) / (sum(shares[end - fixed.HALF : end]) + least))
        if later:
            move = later[1] - level
            moved += each * min(move * move, fixed.MOST_MOVED)
            chance += each * (1 / (later[0] + 1) + 1 / (count + 1) + 2 * dispersion / fixed.HALF)
            trend += each * max(-fixed.MOST_TREND, min(fixed.MOST_TREND, move))
            weight += each
            each *= keep
        later = count, level
    variance = (fixed.DRIFT_WEIGHT * fixed.DRIFT + fixed.MOVED * (moved - chance)) / (
        fixed.DRIFT_WEIGHT + weight
    )
    return Drift(
        max(fixed.LEAST_DRIFT, variance), fixed.TREND * trend / (fixed.TREND_WEIGHT + weight)
    )
