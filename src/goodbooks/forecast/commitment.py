"""What several promises share: the teams that keep them, and each promise with what it waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.forecast.capacity import Capacity

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.forecast.pace import Pace
    from goodbooks.forecast.start import Need, Risk
    from goodbooks.forecast.work import Work


class Team(NamedTuple):
    """One team: its pace (`pace_of(history)`), and who is there of it in the weeks ahead."""

    pace: Pace
    capacity: Capacity = Capacity()


class Commitment(NamedTuple):
    """One promise: the work of a team, what it waits for, and the day promised, if any.

    `after` names commitments that must be done before; `needs` are days it waits for (none: at
    once); `share` is the part of the team that is kept for it, in turn 0 to 1, or None: it takes
    what those before it leave.
    """

    name: str
    team: str
    work: Work
    promised: date | None = None
    after: tuple[str, ...] = ()
    needs: tuple[Need, ...] = ()
    risks: tuple[Risk, ...] = ()
    share: float | None = None
