"""Several promises as a picture: a bar from the 50% day to the 95% day, the promised day on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import short_day
from goodbooks.core.pictures.promised_days import span
from goodbooks.render.pictures import rows
from goodbooks.render.pictures.axes import NAMES, days
from goodbooks.render.pictures.ink import area, box, dot, stroke
from goodbooks.render.pictures.marks import said_in_row

if TYPE_CHECKING:
    from goodbooks.core.picture import Picture
    from goodbooks.core.pictures.promised_days import Likely, PromisedDays
    from goodbooks.render.pictures.axes import Scale
    from goodbooks.render.pictures.ink import Sheet

_KEY = (
    "Bar: from the day that is a coin toss to the day that holds in 19 of 20 cases."
    " Dot: 6 of 7. Upright line: the promised day."
)


def draw(picture: Picture, facts: PromisedDays, sheet: Sheet) -> str:
    """The promises as SVG on a sheet, a row each on one scale of days."""
    lines = [
        rows.NamedRow(
            one.name, _said(one, facts), one.promised.words if one.promised else "", _drawn(one)
        )
        for one in facts.promises
    ]
    first, last = (day.toordinal() for day in span(facts))
    axis = rows.Axis(first, last + 2, days, 2 * NAMES)
    key = f"{facts.joint} {_KEY}" if facts.joint else _KEY
    return rows.draw(picture, lines, axis, key, sheet)


def _said(one: Likely, facts: PromisedDays) -> str:
    if one.promised:
        return f"{short_day(one.promised.on, facts.made_on)}: {one.promised.words}"
    return f"85%: {short_day(one.most, facts.made_on)}" if one.most else ""


def _drawn(one: Likely) -> rows.OnItsScale:
    """What the row of a promise draws: its likely days as an area, the middle one a dot, the promised one a stroke."""

    def drawn(scale: Scale, y: float) -> str:
        parts = []
        if one.half:
            end = scale.on(one.nearly_all) if one.nearly_all else scale.end
            parts.append(area(box(scale.on(one.half), y - 5, end, y + 5), 0.35))
        if one.half and not one.nearly_all:
            parts.append(_onward(scale.end, y))
        if one.most:
            parts.append(dot(scale.on(one.most), y))
        if one.promised:
            parts.append(said_in_row(scale.on(one.promised.on), y))
        return "".join(parts)

    return drawn


def _onward(x: float, y: float) -> str:
    """An arrow where a bar goes on beyond the time looked at."""
    return stroke(f"M{x:.1f} {y - 5:.1f}L{x + 6:.1f} {y:.1f}L{x:.1f} {y + 5:.1f}", width=1.5)
