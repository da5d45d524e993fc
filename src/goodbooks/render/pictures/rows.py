"""Pictures made of rows: a name on a line of its own, below it what lies on a shared scale."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.render.pictures.axes import AXIS, Scale, foot, rules
from goodbooks.render.pictures.ink import (
    EDGE,
    ROW,
    SIZE,
    SMALL,
    breadth,
    finished,
    fitting,
    headed,
    keyed,
    stroke,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.core.picture import Picture
    from goodbooks.render.pictures.axes import Tick
    from goodbooks.render.pictures.ink import Sheet

OnItsScale = Callable[["Scale", float], str]
"""What a row draws on its scale, around a height."""
BAR = 14.0
_GAP = 9.0
_SIDE = 10.0


class NamedRow(NamedTuple):
    """One row: its name, what is said at its right end, and what is drawn around a height.

    `brief` is said instead where the name needs the room.
    """

    name: str
    said: str
    brief: str
    drawn: OnItsScale


class Axis(NamedTuple):
    """The scale of all rows: its ends, its ticks once it is laid out, the rows of their names."""

    low: float
    high: float
    ticks: Callable[[Scale], list[Tick]]
    names: float


def draw(picture: Picture, rows: Sequence[NamedRow], axis: Axis, key: str, sheet: Sheet) -> str:
    """The rows under the title of a picture, on one axis and with a key at the foot, as SVG on a sheet."""
    title, top = headed(sheet, picture.title)
    scale = Scale(axis.low, axis.high, EDGE + _SIDE, sheet.width - EDGE - _SIDE)
    each = ROW + BAR + _GAP
    low = top + each * len(rows)
    ticks = axis.ticks(scale)
    parts = [title]
    for number, row in enumerate(rows):
        y = top + each * number
        parts += [
            rules(ticks, y + ROW, y + each),
            _named(row, y + ROW - 4, sheet),
            row.drawn(scale, y + ROW + BAR / 2 + 1),
        ]
    parts += [
        stroke(f"M{EDGE:.1f} {low:.1f}H{sheet.width - EDGE:.1f}", shade=AXIS),
        foot(scale, ticks, low, sheet.width),
    ]
    drawn, end = keyed(sheet, low + axis.names + 4, key)
    return finished(sheet, end + EDGE, picture.title, picture.words, (*parts, drawn))


def _named(row: NamedRow, y: float, sheet: Sheet) -> str:
    """The name of a row, and at its end what is said of it; the name gives way."""
    whole = sheet.width - 2 * EDGE - 10
    is_tight = breadth(row.name) + breadth(row.said, SMALL) > whole
    said = fitting(row.brief if is_tight else row.said, sheet.width * 0.55, SMALL)
    room = whole - breadth(said, SMALL)
    return words(EDGE, y, fitting(row.name, room, SIZE)) + words(
        sheet.width - EDGE, y, said, size=SMALL, anchor="end"
    )
