"""The pace week by week, as bars: with the mean and the range that lower where people are away."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.pictures.pace_by_week import ALL_THERE, most
from goodbooks.render.pictures.axes import (
    AXIS,
    NAMES,
    Scale,
    beside,
    days,
    foot,
    numbers,
    shelves,
)
from goodbooks.render.pictures.ink import (
    EDGE,
    SMALL,
    area,
    box,
    breadth,
    finished,
    headed,
    keyed,
    stroke,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.picture import Picture
    from goodbooks.core.pictures.pace_by_week import PaceByWeek, Week
    from goodbooks.render.pictures.ink import Sheet

_RANGE = "Grey band: the pace to come in 7 of 10 cases."
_AWAY = "Grey band: the pace in 7 of 10 cases, lower where part of the team is away."


def draw(picture: Picture, facts: PaceByWeek, sheet: Sheet) -> str:
    """The pace of the weeks as SVG on a sheet: a mark each, with the ordinary week and its spread."""
    title, top = headed(sheet, picture.title)
    low = top + min(max(sheet.width * 0.4, 160), 220)
    up = Scale(0, most(facts) * 1.12, low, top)
    left, right = EDGE + beside(numbers(up)), sheet.width - EDGE
    along = _along(facts, left, right)
    runs = _runs(facts, along)
    last = facts.mean * runs[-1].there
    parts = [
        title, shelves(numbers(up), left, right),
        *(area(box(one.left, up.at(facts.high * one.there), one.right, up.at(facts.low * one.there)), 0.12)
          for one in runs),
        *(part for week in facts.weeks for part in _week(week, along, up)),
        stroke(f"M{left:.1f} {low:.1f}H{right:.1f}", shade=AXIS),
        stroke(_steps(facts, runs, up), width=1.8, dashes="7 3"),
        _named(f"{last:.1f} a week", right, up.at(last)),
        foot(along, days(along), low, sheet.width),
    ]  # fmt: skip
    is_away = any(week.there < ALL_THERE for week in facts.weeks)
    key, end = keyed(sheet, low + 2 * NAMES + 4, _AWAY if is_away else _RANGE)
    return finished(sheet, end + EDGE, picture.title, picture.words, (*parts, key))


class _Run(NamedTuple):
    """Weeks in a row with as much of the team there, from one place along the picture to another."""

    left: float
    right: float
    there: float


def _runs(facts: PaceByWeek, along: Scale) -> list[_Run]:
    """The weeks by how much of the team is there, each up to where the next begin; one at the least."""
    starts = [
        (along.at(next(weeks).monday.toordinal()), there)
        for there, weeks in groupby(facts.weeks, key=lambda week: week.there)
    ] or [(along.start, ALL_THERE)]
    ends = [left for left, _ in starts[1:]] + [along.end]
    return [_Run(left, right, there) for (left, there), right in zip(starts, ends, strict=True)]


def _steps(facts: PaceByWeek, runs: list[_Run], up: Scale) -> str:
    """The mean as a line that steps down where part of the team is away."""
    rows = (f"{up.at(facts.mean * one.there):.1f}H{one.right:.1f}" for one in runs)
    return f"M{runs[0].left:.1f} " + "V".join(rows)


def _along(facts: PaceByWeek, left: float, right: float) -> Scale:
    mondays = [week.monday for week in facts.weeks] or [facts.made_on]
    last = max(mondays) + timedelta(days=6)
    return Scale(min(mondays).toordinal(), last.toordinal() + 1, left, right)


def _week(week: Week, along: Scale, up: Scale) -> Iterator[str]:
    """The bar of a week."""
    left, right = (along.at(week.monday.toordinal() + days) for days in (0, 7))
    gap = min((right - left) * 0.15, 2.5)
    if week.items:
        yield area(box(left + gap, up.at(week.items), right - gap, up.start), 0.62)


def _named(text: str, right: float, y: float) -> str:
    """The mean in words, on a ground of its own so that no bar runs through it."""
    wide = breadth(text, SMALL)
    ground = box(right - wide - 6, y - 16, right, y - 3)
    return f'<path d="{ground}" class="ground" fill="#fff" fill-opacity=".85"/>' + words(
        right - 3, y - 6, text, size=SMALL, anchor="end"
    )
