"""The weeks ahead played out many times over for all teams at once, with seeded dice.

Arrays are float32 of shape (commitments, trials) or (trials,), times are weeks since the Monday of
the start, and inf stands for work that is not done within the horizon.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from goodbooks.forecast.parameters import DEGREES
from goodbooks.forecast.start import Need, odds, starts
from goodbooks.forecast.work import sizes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from numpy.typing import NDArray

    from goodbooks.forecast.capacity import Days
    from goodbooks.forecast.commitment import Commitment, Team
    from goodbooks.forecast.pace import Pace

    Row = NDArray[np.float32]

_LEAST = np.float32(1e-4)
_LEAST_SHAPE = np.float32(0.05)


class State(NamedTuple):
    """Where every trial stands: arrays (commitments, trials), changed week by week.

    `left` is the work still to be done, in weeks of the whole team; `ready` when the days waited for
    have come; `finished` when it was done.
    """

    left: Row
    ready: Row
    finished: Row


def played(
    teams: Mapping[str, Team],
    commitments: Sequence[Commitment],
    ahead: Mapping[str, Days],
    start: date,
    trials: int,
    seed: int,
) -> Row:
    """When each commitment is done in each trial, in weeks: shape (commitments, trials)."""
    state = _begun(teams, commitments, ahead, start, trials, np.random.default_rng(seed))
    rows = {name: [i for i, one in enumerate(commitments) if one.team == name] for name in teams}
    after = _after(commitments)
    for week in range(max(len(days.passed) for days in ahead.values()) // 5):
        is_open = False
        for name in teams:
            waiting = [i for i in rows[name] if state.left[i].any()]
            passed = ahead[name].passed
            is_open = is_open or bool(waiting)
            _give(commitments, waiting, after, state, week, passed[5 * week + 5] - passed[5 * week])
        if not is_open:
            break
    return state.finished


def _begun(
    teams: Mapping[str, Team],
    commitments: Sequence[Commitment],
    ahead: Mapping[str, Days],
    start: date,
    trials: int,
    dice: np.random.Generator,
) -> State:
    """The work and the starts of all trials, drawn."""
    paces = {name: _drawn(team.pace, trials, dice) for name, team in teams.items()}
    shape = (len(commitments), trials)
    left, ready = np.empty(shape, np.float32), np.empty(shape, np.float32)
    for number, one in enumerate(commitments):
        is_first = all(other.team != one.team for other in commitments[:number])
        named = np.array(sizes(one.work), np.float32)
        items = dice.choice(named, trials) if len(named) > 1 else named
        left[number] = _work(items, teams[one.team].pace, paces[one.team], is_first, dice)
        days = starts(one.needs or (Need("start", start),), one.risks)
        weeks = [position(ahead[one.team], ahead[one.team].number(day)) for day in days]
        ready[number] = (
            dice.choice(np.array(weeks, np.float32), trials) if len(weeks) > 1 else weeks
        )
        likely = odds(one.needs)
        if likely < 1:
            ready[number][dice.random(trials) >= likely] = np.inf
    return State(np.maximum(left, _LEAST), ready, np.full(shape, np.inf, np.float32))


def position(ahead: Days, number: int) -> float:
    """So many working days as weeks ahead: whole weeks, and the part of the week's work done."""
    week = min(number // 5, len(ahead.passed) // 5 - 1)
    before, whole = ahead.passed[5 * week], ahead.passed[5 * week + 5] - ahead.passed[5 * week]
    return week + ((ahead.passed[number] - before) / whole if whole else (number - 5 * week) / 5)


def _after(commitments: Sequence[Commitment]) -> list[list[int]]:
    """For each commitment the numbers of those it waits for."""
    number = {one.name: i for i, one in enumerate(commitments)}
    return [[number[name] for name in one.after] for one in commitments]


def _drawn(pace: Pace, trials: int, dice: np.random.Generator) -> Row:
    """The team's pace in each trial, once for all its work."""
    t = dice.standard_t(DEGREES, trials) * sqrt((DEGREES - 2) / DEGREES)
    return (pace.mean * np.exp(pace.spread * t)).astype(np.float32)


def _work(items: Row, pace: Pace, paces: Row, is_first: bool, dice: np.random.Generator) -> Row:
    """What items cost in weeks of the whole team: gamma, as in the exact curve.

    What the last cluster brings too much is counted once a team.
    """
    scale = 1 + np.float32(pace.dispersion) * paces
    shape = (items + ((scale - 1) / 2 if is_first else 0)) / scale
    drawn: Row = dice.standard_gamma(np.maximum(shape, _LEAST_SHAPE), dtype=np.float32)
    drawn *= scale / paces
    return drawn


def _give(
    commitments: Sequence[Commitment],
    waiting: Sequence[int],
    after: Sequence[Sequence[int]],
    state: State,
    week: int,
    whole: float,
) -> None:
    """One week of a team goes to the work that can use it: kept shares first, then in order."""
    free = np.full(state.left.shape[1], whole, np.float32)
    for i in waiting:
        share = commitments[i].share
        if share is not None:
            _take(state, i, after[i], week, whole, free, share * whole)
    for i in waiting:
        if not free.any():
            break
        _take(state, i, after[i], week, whole, free, whole)


def _take(
    state: State, i: int, after: Sequence[int], week: int, whole: float, free: Row, most: float
) -> None:
    """One commitment takes what it may of a week, and is finished where nothing is left of it."""
    left, ready = state.left[i], state.ready[i]
    for before in after:
        ready = np.maximum(ready, state.finished[before])
    at = np.flatnonzero((left > 0) & (free > 0) & (ready < week + 1))
    if not at.size:
        return
    part = np.float32(whole) * np.minimum(1, np.float32(week + 1) - ready[at])
    taken = np.minimum(np.minimum(left[at], free[at]), np.minimum(np.float32(most), part))
    free[at] -= taken
    is_done = taken == left[at]
    left[at] -= taken
    done = at[is_done]
    state.finished[i][done] = np.maximum(week + 1 - free[done] / np.float32(whole), ready[done])
