"""Made-up teams for the forecast's bench: seeded, synthetic, and each with a fault of real ones.

Nobody's data: they let everyone run the bench and see it fail when the forecast gets worse. What
the forecast is worth on real teams is measured on real series, given by path.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from math import exp, log
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

SEED = 20261127
WEEKS = 260
_MONDAY = date(2020, 1, 6)
_DECEMBER = {51: 0.8, 52: 0.3, 53: 0.3, 1: 0.7}


class Team(NamedTuple):
    """One team's weeks: items from `monday` on."""

    name: str
    monday: date
    items: tuple[int, ...]


class _Life(NamedTuple):
    """How a made-up team works: its mean pace, what moves it, and how uneven single weeks are."""

    mean: float
    move: Callable[[int, random.Random], float]
    uneven: float = 0.1
    batch: int = 1


def _still(week: int, dice: random.Random) -> float:
    return 0.0


def _wandering(week: int, dice: random.Random) -> float:
    return dice.gauss(0, 0.09)


def _slowly_wandering(week: int, dice: random.Random) -> float:
    return dice.gauss(0, 0.04)


def _stepping(week: int, dice: random.Random) -> float:
    return dice.choice((log(0.55), log(1.7))) if dice.random() < 1 / 60 else 0.0


def _growing(week: int, dice: random.Random) -> float:
    return 0.006 + dice.gauss(0, 0.04) if week < 180 else dice.gauss(0, 0.04)


def _fading(week: int, dice: random.Random) -> float:
    return -0.006 + dice.gauss(0, 0.05)


def _losing_five(week: int, dice: random.Random) -> float:
    return log(7 / 12) if week == 150 else dice.gauss(0, 0.04)


LIVES = {
    "steady": _Life(5, _still),
    "steady and small": _Life(1.5, _still, 0.2),
    "rare": _Life(0.7, _slowly_wandering),
    "wandering": _Life(6, _wandering),
    "wandering and large": _Life(18, _wandering),
    "slowly wandering": _Life(9, _slowly_wandering, 0.3),
    "stepping": _Life(7, _stepping),
    "growing": _Life(2.5, _growing),
    "fading": _Life(14, _fading),
    "five of twelve gone": _Life(8, _losing_five),
    "batches every third week": _Life(4, _slowly_wandering, batch=3),
    "uneven": _Life(6, _slowly_wandering, 0.8),
}


def made_up_teams() -> list[Team]:
    """All of them, the same at every call."""
    return [_team(name, life) for name, life in LIVES.items()]


def _team(name: str, life: _Life) -> Team:
    dice = random.Random(f"{SEED} {name}")
    level, waiting, items = log(life.mean), 0, []
    for week in range(WEEKS):
        level += life.move(week, dice)
        # what strays far is drawn back, so that five years stay plausible
        level += 0.01 * (log(life.mean) - level)
        season = _DECEMBER.get((_MONDAY + timedelta(weeks=week)).isocalendar()[1], 1.0)
        waiting += _count(exp(level) * season, life.uneven, dice)
        items.append(waiting if week % life.batch == 0 else 0)
        waiting = 0 if week % life.batch == 0 else waiting
    return Team(name, _MONDAY, tuple(items))


def _count(mean: float, uneven: float, dice: random.Random) -> int:
    """A negative binomial count: Poisson with a gamma rate."""
    rate = mean * dice.gammavariate(1 / uneven, uneven)
    count, product, floor = 0, dice.random(), exp(-min(rate, 600.0))
    while product > floor:
        count += 1
        product *= dice.random()
    return count
