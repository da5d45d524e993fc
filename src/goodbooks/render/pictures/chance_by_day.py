"""How likely it is to be done by each day, as a curve with its levels and the promised day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.pictures.strip import percent
from goodbooks.core.timeline import small_day
from goodbooks.render.pictures.axes import (
    AXIS,
    NAMES,
    Scale,
    Tick,
    beside,
    days,
    foot,
    rules,
    shelves,
)
from goodbooks.render.pictures.ink import (
    EDGE,
    ROW,
    SMALL,
    breadth,
    dot,
    finished,
    headed,
    keyed,
    line_of,
    stroke,
    warm,
    words,
)
from goodbooks.render.pictures.marks import promised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.picture import Picture
    from goodbooks.core.pictures.chance_by_day import Chance, ChanceByDay, Curve
    from goodbooks.render.pictures.ink import Sheet

_SHOWN = (0.0, 0.5, 0.85, 1.0)
_MAIN = 0.85
_NAME = 54.0
"""Room for the name of a day after the end of the curve."""


def draw(picture: Picture, facts: ChanceByDay, sheet: Sheet) -> str:
    """The chance of each day as SVG on a sheet: a curve, with the promised day where there is one."""
    title, top = headed(sheet, picture.title)
    top += ROW + 8
    low = top + min(max(sheet.width * 0.5, 200), 280)
    up = Scale(0, 1, low, top)
    levels = [Tick(up.at(level), percent(level)) for level in _SHOWN]
    left, right = EDGE + beside(levels), sheet.width - EDGE
    along = _along(facts, left, right - _NAME)
    ticks = days(along)
    parts = [
        title, rules(ticks, top, low), shelves(levels, left, right),
        stroke(f"M{left:.1f} {low:.1f}H{right:.1f}", shade=AXIS),
    ]  # fmt: skip
    if facts.promised:
        parts.append(promised(facts.promised, facts.made_on, along, (top, low), sheet))
    if facts.other:
        parts += _curve(facts, facts.other, (along, up), is_other=True)
    parts += _curve(facts, facts.curve, (along, up), is_other=False)
    if facts.promised:
        on = facts.promised.on
        parts.append(warm((dot(along.on(on), up.at(facts.curve.at(on)), 5),)))
    parts.append(foot(along, ticks, low, sheet.width))
    key, end = keyed(sheet, low + 2 * NAMES + 4, _key(facts))
    return finished(sheet, end + EDGE, picture.title, picture.words, (*parts, key))


def _key(facts: ChanceByDay) -> str:
    if facts.other is None:
        return "How likely it is that all is done by the end of a day."
    return f"Solid line: {facts.curve.name}. Broken line: {facts.other.name}."


def _along(facts: ChanceByDay, left: float, right: float) -> Scale:
    """From the day it was made to where the curves have all but reached their height."""
    curves = [facts.curve, *([facts.other] if facts.other else [])]
    shown = [facts.made_on]
    for curve in curves:
        shown += [point.on for point in curve.points if point.chance <= 0.975]
        shown += [level.on for level in curve.levels]
    if facts.promised:
        shown.append(facts.promised.on)
    first, last = min(shown).toordinal(), max(shown).toordinal()
    return Scale(first, last + 2, left, right)


def _curve(
    facts: ChanceByDay, curve: Curve, scales: tuple[Scale, Scale], *, is_other: bool
) -> Iterator[str]:
    """A curve, and its levels as dots with their days."""
    along, up = scales
    points = [
        (along.on(point.on), up.at(point.chance))
        for point in curve.points
        if along.low <= point.on.toordinal() < along.high
    ]
    yield stroke(line_of(points), width=1.8 if is_other else 2.5, dashes="3 3" if is_other else "")
    for level in curve.levels:
        if not is_other or level.chance == _MAIN:
            yield dot(along.on(level.on), up.at(level.chance), 3.2 if is_other else 4.2)
            yield _named(facts, level, scales, is_other=is_other)


def _named(
    facts: ChanceByDay, level: Chance, scales: tuple[Scale, Scale], *, is_other: bool
) -> str:
    """The day of a level: under its curve to the right, for the other above it to the left."""
    along, up = scales
    text = small_day(level.on)
    x, y = along.on(level.on), up.at(level.chance)
    wide = breadth(text, SMALL)
    line = along.on(facts.promised.on) if facts.promised else -wide
    if is_other and x - 8 - wide > along.start:
        end = line - 5 if x - 8 - wide < line < x - 4 else x - 8
        return words(max(end, wide), y - 4, text, size=SMALL, anchor="end")
    begin = line + 5 if x + 4 < line < x + 8 + wide else x + 8
    return words(min(begin, along.end + _NAME - wide), y + 12, text, size=SMALL)
