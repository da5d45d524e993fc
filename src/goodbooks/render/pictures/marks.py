"""The marks of what was promised: an upright line through a whole picture, with its day and its chance above, or across one row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import short_day
from goodbooks.render.pictures.ink import EDGE, breadth, fitting, stroke, warm, words

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.pictures.promised import Promised
    from goodbooks.render.pictures.axes import Scale
    from goodbooks.render.pictures.ink import Sheet


_BOLDER = 1.08


def promised(
    day: Promised, made_on: date, along: Scale, between: tuple[float, float], sheet: Sheet
) -> str:
    """The line from top to foot, its words in the row above the picture."""
    top, low = between
    x = along.on(day.on)
    text = fitting(f"{short_day(day.on, made_on)}: {day.words}", (sheet.width - 2 * EDGE) / _BOLDER)
    half = breadth(text) * _BOLDER / 2
    middle = min(max(x, EDGE + half), sheet.width - EDGE - half)
    return warm(
        (
            stroke(f"M{x:.1f} {top - 2:.1f}V{low:.1f}", width=2, dashes="6 3"),
            words(middle, top - 9, text, anchor="middle", bold=True),
        )
    )


def said_in_row(x: float, y: float) -> str:
    """An upright line across a row around a height, where the promised day or the chance that was said lies."""
    return warm((stroke(f"M{x:.1f} {y - 9:.1f}V{y + 9:.1f}", width=2.5),))
