"""What changes the most, as a picture: a bar for each change, the largest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.render.pictures import rows
from goodbooks.render.pictures.axes import NAMES, numbers
from goodbooks.render.pictures.ink import area, box, stroke

if TYPE_CHECKING:
    from goodbooks.core.picture import Picture
    from goodbooks.core.pictures.gains import Gain, Gains
    from goodbooks.render.pictures.axes import Scale
    from goodbooks.render.pictures.ink import Sheet


def draw(picture: Picture, facts: Gains, sheet: Sheet) -> str:
    """What each change would gain as SVG on a sheet, a row each, the greatest first."""
    lines = [
        rows.NamedRow(gain.name, gain.words, gain.words, _drawn(gain)) for gain in facts.ranked()
    ]
    axis = rows.Axis(0, facts.most(), numbers, NAMES)
    return rows.draw(picture, lines, axis, f"Bars: {facts.unit}.", sheet)


def _drawn(gain: Gain) -> rows.OnItsScale:
    def drawn(scale: Scale, y: float) -> str:
        end = scale.at(max(gain.value, 0.0))
        bar = area(box(scale.start, y - 6, end, y + 6), 0.62) if end > scale.start else ""
        return bar + stroke(f"M{scale.start:.1f} {y - 8:.1f}V{y + 8:.1f}")

    return drawn
