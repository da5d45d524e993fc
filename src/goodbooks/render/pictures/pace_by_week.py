"""The pace week by week, as bars: the mean, the range of the pace to come, absences hatched."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

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

_HATCH = 5.0
_RANGE = "Grey band: the pace of the weeks to come in 7 of 10 cases."
_AWAY = "Hatched: weeks in which not all are there, the higher the fewer."


def draw(picture: Picture, facts: PaceByWeek, sheet: Sheet) -> str:
    """The whole picture."""
    title, top = headed(sheet, picture.title)
    low = top + min(max(sheet.width * 0.4, 160), 220)
    up = Scale(0, most(facts) * 1.12, low, top)
    left, right = EDGE + beside(numbers(up)), sheet.width - EDGE
    along = _along(facts, left, right)
    mean = up.at(facts.mean)
    parts = [
        title, shelves(numbers(up), left, right),
        area(box(left, up.at(facts.high), right, up.at(facts.low)), 0.12),
        *(part for week in facts.weeks for part in _week(week, along, up)),
        stroke(f"M{left:.1f} {low:.1f}H{right:.1f}", shade=AXIS),
        stroke(f"M{left:.1f} {mean:.1f}H{right:.1f}", width=1.8, dashes="7 3"),
        _named(f"{facts.mean:.1f} a week", right, mean),
        foot(along, days(along), low, sheet.width),
    ]  # fmt: skip
    is_away = any(week.there < ALL_THERE for week in facts.weeks)
    key, end = keyed(sheet, low + 2 * NAMES + 4, f"{_RANGE} {_AWAY}" if is_away else _RANGE)
    return finished(sheet, end + EDGE, picture.title, picture.words, (*parts, key))


def _along(facts: PaceByWeek, left: float, right: float) -> Scale:
    mondays = [week.monday for week in facts.weeks] or [facts.made_on]
    last = max(mondays) + timedelta(days=6)
    return Scale(min(mondays).toordinal(), last.toordinal() + 1, left, right)


def _week(week: Week, along: Scale, up: Scale) -> Iterator[str]:
    """The bar of a week, and hatching from above for who is away."""
    left, right = (along.at(week.monday.toordinal() + days) for days in (0, 7))
    gap = min((right - left) * 0.15, 2.5)
    if week.items:
        yield area(box(left + gap, up.at(week.items), right - gap, up.start), 0.62)
    if week.there < ALL_THERE:
        end = up.end + (up.start - up.end) * (ALL_THERE - week.there)
        rows = range(int((end - up.end) // _HATCH) + 1)
        lines = "".join(f"M{left:.1f} {up.end + row * _HATCH:.1f}H{right:.1f}" for row in rows)
        yield stroke(lines, shade=0.3)


def _named(text: str, right: float, y: float) -> str:
    """The mean in words, on a ground of its own so that no bar runs through it."""
    wide = breadth(text, SMALL)
    ground = box(right - wide - 6, y - 16, right, y - 3)
    return f'<path d="{ground}" class="ground" fill="#fff" fill-opacity=".85"/>' + words(
        right - 3, y - 6, text, size=SMALL, anchor="end"
    )
