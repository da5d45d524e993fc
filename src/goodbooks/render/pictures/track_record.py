"""The track record as a picture: for each level what held, what that makes plausible, what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.pictures.strip import percent
from goodbooks.core.pictures.track_record import held
from goodbooks.render.pictures import rows
from goodbooks.render.pictures.axes import NAMES, Tick
from goodbooks.render.pictures.ink import area, box, dot
from goodbooks.render.pictures.marks import said_in_row

if TYPE_CHECKING:
    from goodbooks.core.picture import Picture
    from goodbooks.core.pictures.track_record import Level, TrackRecord
    from goodbooks.render.pictures.axes import Scale
    from goodbooks.render.pictures.ink import Sheet

_KEY = (
    "Dot: the share that held. Bar: what so few can mean, in 9 of 10 cases."
    " Upright line: what was said."
)
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)


def draw(picture: Picture, facts: TrackRecord, sheet: Sheet) -> str:
    """The levels as SVG on a sheet, a row each on one scale of shares."""
    lines = [
        rows.NamedRow(
            f"Said to hold in {percent(level.promised)}",
            f"{held(level)} held",
            held(level),
            _drawn(level),
        )
        for level in facts.levels
    ]
    axis = rows.Axis(0, 1, _ticks, NAMES)
    return rows.draw(picture, lines, axis, _KEY, sheet)


def _ticks(scale: Scale) -> list[Tick]:
    return [Tick(scale.at(part), percent(part)) for part in _TICKS]


def _drawn(level: Level) -> rows.OnItsScale:
    """What the row of a level draws: its plausible shares as an area, what held a dot, what was said a stroke."""

    def drawn(scale: Scale, y: float) -> str:
        low, high = scale.at(level.low), scale.at(level.high)
        share = level.met / level.of if level.of else 0.0
        return (
            area(box(low, y - 5, high, y + 5), 0.25)
            + dot(scale.at(share), y)
            + said_in_row(scale.at(level.promised), y)
        )

    return drawn
