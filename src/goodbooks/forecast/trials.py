"""The weeks ahead played out many times over for all teams at once, with seeded dice.

Arrays are float32 of shape (commitments, trials) or (trials,), times are weeks since the Monday of
the start, and inf stands for work that is not done within the horizon.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from goodbooks.forecast.parameters import DEGREES
from goodbooks.forecast.start import starts
from goodbooks.forecast.work import sizes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from goodbooks.forecast.capacity import Days
    from goodbooks.forecast.pace import Pace
    from goodbooks.forecast.portfolio import Commitment, Team

    Row = NDArray[np.float32]

_LEAST = np.float32(1e-4)


class State(NamedTuple):
    """Where every trial stands: arrays (commitments, trials), changed week by week.

    `left` are items still to be done, `ready` when the days waited for have come, `finished` when
    it was done.
    """

    left: Row
    ready: Row
    finished: Row


def played(
    teams: Mapping[str, Team],
    commitments: Sequence[Commitment],
    ahead: Mapping[str, Days],
    trials: int,
    seed: int,
) -> Row:
    """When each commitment is done in each trial, in weeks: shape (commitments, trials)."""
    dice = np.random.default_rng(seed)
    state = _begun(commitments, ahead, trials, dice)
    paces = {name: _drawn(team.pace, trials, dice) for name, team in teams.items()}
    rows = {name: [i for i, one in enumerate(commitments) if one.team == name] for name in teams}
    after = _after(commitments)
    weeks = max(len(days.passed) for days in ahead.values()) // 5
    for week in range(weeks):
        is_open = False
        for name, team in teams.items():
            waiting = [i for i in rows[name] if state.left[i].any()]
            if waiting:
                is_open = True
                passed = ahead[name].passed
                share = passed[5 * week + 5] - passed[5 * week]
                still = np.any(state.left[waiting] > 0, axis=0)
                items = _week(team.pace, paces[name], share, still, dice)
                _give(commitments, waiting, after, state, week, items)
        if not is_open:
            break
    return state.finished


def _begun(
    commitments: Sequence[Commitment],
    ahead: Mapping[str, Days],
    trials: int,
    dice: np.random.Generator,
) -> State:
    shape = (len(commitments), trials)
    left, ready = np.empty(shape, np.float32), np.zeros(shape, np.float32)
    for number, one in enumerate(commitments):
        left[number] = dice.choice(np.array(sizes(one.work), np.float32), trials) - 0.5
        if one.needs or one.risks:
            ready[number] = dice.choice(_weeks_of(one, ahead[one.team]), trials)
    return State(np.maximum(left, _LEAST), ready, np.full(shape, np.inf, np.float32))


def _weeks_of(one: Commitment, ahead: Days) -> Row:
    """The starts of a commitment as equally likely weeks ahead."""
    from goodbooks.forecast.start import Need

    needs = one.needs or (Need("start", ahead.monday),)
    return np.array(
        [position(ahead, ahead.number(day)) for day in starts(needs, one.risks)], np.float32
    )


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


def _week(
    pace: Pace, paces: Row, share: float, still: NDArray[np.bool_], dice: np.random.Generator
) -> Row:
    """The items of one week in each trial: gamma, of mean M c and variance (M + a M^2) c.

    Only where `still` something is to be done; 0 elsewhere.
    """
    items = np.zeros_like(paces)
    if share:
        left = paces[still]
        scale = 1 + np.float32(pace.dispersion) * left
        shape = left * np.float32(share) / scale
        items[still] = dice.standard_gamma(shape, dtype=np.float32) * scale
    return items


def _give(
    commitments: Sequence[Commitment],
    waiting: Sequence[int],
    after: Sequence[Sequence[int]],
    state: State,
    week: int,
    items: Row,
) -> None:
    """One week's items go to the work that can use them: kept shares first, then in order."""
    free = items.copy()
    for i in waiting:
        share = commitments[i].share
        if share is not None:
            _take(state, i, after[i], week, items, free, items * np.float32(share))
    for i in waiting:
        if not free.any():
            break
        _take(state, i, after[i], week, items, free, free)


def _take(
    state: State,
    i: int,
    after: Sequence[int],
    week: int,
    items: Row,
    free: Row,
    most: Row,
) -> None:
    """One commitment takes what it may of a week, and is finished where nothing is left of it."""
    left, ready = state.left[i], state.ready[i]
    for before in after:
        ready = np.maximum(ready, state.finished[before])
    at = np.flatnonzero((left > 0) & (free > 0) & (ready < week + 1))
    if not at.size:
        return
    whole = items[at]
    part = np.minimum(1, np.float32(week + 1) - ready[at])
    taken = np.minimum(np.minimum(left[at], free[at]), np.minimum(most[at], whole * part))
    free[at] -= taken
    is_done = taken == left[at]
    left[at] -= taken
    done = at[is_done]
    state.finished[i][done] = np.maximum(week + 1 - free[done] / whole[is_done], ready[done])
