"""Several promises of teams, in order of priority: which hold, and the chance that all do.

What shares a team shares its luck: the pace is drawn once a team and trial and serves all of the
team's work, since promises that fail together cannot be counted as if each had its own dice. Work
may wait for other work, of any team, and for needs. Only this is drawn by trials, with a seed, so
that the same question has the same answer; numpy is loaded when it is asked.
"""

from __future__ import annotations

from math import ceil, inf
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import listed
from goodbooks.forecast import parameters as fixed
from goodbooks.forecast.capacity import days_ahead
from goodbooks.forecast.caution import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    import numpy as np
    from numpy.typing import NDArray

    from goodbooks.forecast.capacity import Days
    from goodbooks.forecast.commitment import Commitment, Team

TRIALS = 10_000
_ROUNDING = 1e-5


class Outcome(NamedTuple):
    """What comes of one commitment, counted in the trials.

    `days` has a day for each level, None beyond the horizon; `chance` is that of the day promised.
    """

    name: str
    days: tuple[date | None, ...]
    chance: float | None


class Portfolio(NamedTuple):
    """What comes of all: `all_kept` is the chance that every promised day holds, None without any."""

    outcomes: tuple[Outcome, ...]
    all_kept: float | None
    trials: int
    seed: int


def portfolio(
    teams: Mapping[str, Team],
    commitments: Sequence[Commitment],
    *,
    start: date,
    levels: Sequence[float] = fixed.LEVELS,
    trials: int = TRIALS,
    seed: int = 0,
) -> Portfolio | Refused:
    """Play all commitments out together; those that come first in the row are served first.

    Refused when a team or a commitment waited for is not there, or when work waits for itself. In
    the trials a team's pace M is `mean * exp(spread * t)`, t of Student's t with 5 degrees and
    variance 1; what n items cost of it is gamma, as in the exact curve (see `outlook`).
    """
    fault = _fault(teams, commitments)
    if fault:
        return fault
    from goodbooks.forecast.trials import played

    ahead = {name: days_ahead(team.capacity, start, fixed.HORIZON) for name, team in teams.items()}
    finished = played(teams, commitments, ahead, start, trials, seed)
    days = [ahead[one.team] for one in commitments]
    return _summed_up(commitments, days, finished, levels, seed)


def _fault(teams: Mapping[str, Team], commitments: Sequence[Commitment]) -> Refused | None:
    """What makes the commitments impossible to play out, or None."""
    names = {one.name for one in commitments}
    for one in commitments:
        if one.team not in teams:
            return Refused(f"nothing is known of the team {one.team}", "give its history")
        for name in one.after:
            if name not in names:
                return Refused(f"{one.name} waits for {name}, which is not there", "name that too")
    left = {one.name: set(one.after) for one in commitments}
    while free := [name for name, waits in left.items() if not waits & left.keys()]:
        for name in free:
            del left[name]
    if left:
        return Refused(f"{listed(left)} wait for each other", "take one of the waits away")
    return None


def _summed_up(
    commitments: Sequence[Commitment],
    days: Sequence[Days],
    finished: NDArray[np.float32],
    levels: Sequence[float],
    seed: int,
) -> Portfolio:
    """The trials counted: days by level, promises kept alone and together."""
    import numpy as np

    from goodbooks.forecast.trials import position

    trials = finished.shape[1]
    kept = np.ones_like(finished, dtype=bool)
    for i, one in enumerate(commitments):
        if one.promised:
            kept[i] = finished[i] <= position(days[i], days[i].over_by(one.promised)) + _ROUNDING
    outcomes = tuple(
        Outcome(
            one.name,
            _dates(np.sort(finished[i]), days[i], levels),
            float(kept[i].mean()) if one.promised else None,
        )
        for i, one in enumerate(commitments)
    )
    return Portfolio(
        outcomes,
        float(kept.all(0).mean()) if any(one.promised for one in commitments) else None,
        trials,
        seed,
    )


def _dates(
    finished: NDArray[np.float32], days: Days, levels: Sequence[float]
) -> tuple[date | None, ...]:
    """The first working day by whose end a share of the trials, in order, is done."""
    found: list[date | None] = []
    for level in levels:
        weeks = float(finished[min(len(finished), ceil(level * len(finished))) - 1])
        found.append(None if weeks == inf else days.day(_day_number(days, weeks)))
    return tuple(found)


def _day_number(days: Days, weeks: float) -> int:
    """The working day, from 0, on which a time in weeks lies."""
    whole, part = divmod(weeks, 1)
    first = min(int(whole) * 5, len(days.passed) - 6)
    wanted = days.passed[first] + part * (days.passed[first + 5] - days.passed[first])
    number = first
    while number < first + 4 and days.passed[number + 1] < wanted - _ROUNDING:
        number += 1
    return number
