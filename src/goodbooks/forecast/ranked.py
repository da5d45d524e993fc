"""What moves the date the most: each unsure thing alone at its low and its high end, ranked.

The date meant is that of the headline level. All else stays as it was asked, so the parts need not
add up; what is named first is worth asking about first.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.forecast import parameters as fixed
from goodbooks.forecast.forecasting import again
from goodbooks.forecast.shapes import SURE_DEVIATION

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.forecast.forecast import Forecast, Question


class Swing(NamedTuple):
    """One unsure thing: its `name`, the date at its good end and at its bad one, and days between.

    `name` is pace, work, growth, people, or that of a need or a risk. A date is None beyond the
    horizon, and `days` then counts to the horizon's end.
    """

    name: str
    good: date | None
    bad: date | None
    days: int


def ranked(found: Forecast, level: float = fixed.HEADLINE) -> tuple[Swing, ...]:
    """Every unsure thing in a forecast, the widest first; sure things are left out."""
    last = found.outlook.days.day(len(found.outlook.days.passed) - 2)
    swings = []
    for name, good, bad in _ends(found.asked):
        early, late = (again(found, **end).day(level) for end in (good, bad))
        days = ((late or last) - (early or last)).days
        if days > 0:
            swings.append(Swing(name, early, late, days))
    return tuple(sorted(swings, key=lambda swing: (-swing.days, swing.name)))


def _ends(asked: Question) -> Iterator[tuple[str, dict[str, object], dict[str, object]]]:
    """Each unsure thing with what it is at its good and at its bad end."""
    pace, work = asked.pace, asked.work
    # at either end the pace is known but for the luck of single weeks
    apart = exp(pace.spread * SURE_DEVIATION)
    yield (
        "pace",
        {"pace": pace._replace(mean=pace.mean * apart, spread=0.0)},
        {"pace": pace._replace(mean=pace.mean / apart, spread=0.0)},
    )
    if work.high is not None:
        low, high = (
            work._replace(low=end, high=None, likely=None) for end in (work.low, work.high)
        )
        yield "work", {"work": low}, {"work": high}
    growth = work.growth
    if growth.high > growth.median or growth.median != 1:
        none = growth._replace(median=1.0, high=1.0)
        most = growth._replace(median=growth.high, high=growth.high)
        yield "growth", {"work": work._replace(growth=none)}, {"work": work._replace(growth=most)}
    yield from _of_people(asked)
    yield from _of_needs(asked)
    for number, risk in enumerate(asked.risks):
        rest = (*asked.risks[:number], *asked.risks[number + 1 :])
        comes = risk._replace(chance=1.0)
        yield risk.name, {"risks": rest}, {"risks": (*rest, comes)}


def _of_people(asked: Question) -> Iterator[tuple[str, dict[str, object], dict[str, object]]]:
    """People away: as if the pace fell less than in proportion, and in proportion."""
    if any(spell.share != 1 for spell in asked.capacity.spells):
        kind = asked.capacity._replace(power=fixed.KIND_POWER)
        full = asked.capacity._replace(power=1.0)
        yield "people", {"capacity": kind}, {"capacity": full}


def _of_needs(asked: Question) -> Iterator[tuple[str, dict[str, object], dict[str, object]]]:
    """What the work waits for: met as early, and as late, as is named."""
    for number, need in enumerate(asked.needs):
        if need.ends[0] < need.ends[1]:
            early, late = (
                need._replace(earliest=day, latest=None, likely=None, levels=())
                for day in need.ends
            )
            before, after = asked.needs[:number], asked.needs[number + 1 :]
            yield (
                need.name,
                {"needs": (*before, early, *after)},
                {"needs": (*before, late, *after)},
            )
