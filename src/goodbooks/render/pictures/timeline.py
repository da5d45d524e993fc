"""A time line as an SVG picture: a lane and a shape for each sort, so that no colour is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import short_day
from goodbooks.core.timeline import columns, described
from goodbooks.render.pictures.ink import escaped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.timeline import Mark, Timeline

WIDTH, NARROW, LEFT, RIGHT = 440.0, 320.0, 2.0, 26.0
"""A broad page, a slim one such as a phone, where the signs keep their size; and its edges."""
LANE, ON_LINE, TOP, FOOT = 36.0, 24.0, 2.0, 22.0
_NEAR = 22.0
_ROOM_FOR_NAME = 40.0
_MOST_TICKS = 7
_MOST_NAMED = 12


class _Scale(NamedTuple):
    """The first day of a time line, how many days it shows, and on what width."""

    first: int
    days: int
    width: float

    def x(self, day: float) -> float:
        """Where a day stands between the edges; the whole first day at the left one."""
        inner = self.width - LEFT - RIGHT - 10
        return LEFT + 8 + inner * (day - self.first) / self.days


class _Cluster(NamedTuple):
    """Marks of one lane that stand too near each other to be told apart, and where."""

    x: float
    marks: list[Mark]


def svg(timeline: Timeline, fonts: str, width: float = WIDTH) -> str:
    """The picture in the ink of the text around it, with its words for who cannot see it."""
    height = TOP + LANE * len(timeline.lanes) + FOOT
    words, scale = escaped(described(timeline)), _scale(timeline, width)
    body = "".join(
        (*_ticks(timeline, scale, height), *(part for lane in timeline.lanes for part in _lane(timeline, scale, lane)))
    )  # fmt: skip
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" role="img"'
        f' aria-label="{words}" font-family="{escaped(fonts)}" font-size="14" fill="currentColor"'
        f' stroke="none"><title>{escaped(timeline.title)}</title><desc>{words}</desc>{body}</svg>'
    )


def _ticks(timeline: Timeline, scale: _Scale, height: float) -> Iterator[str]:
    """A short stroke on each lane where a stretch of days begins, and its name at the foot."""
    lines = [TOP + LANE * number + ON_LINE for number in range(len(timeline.lanes))]
    cut = columns(timeline, _MOST_TICKS)
    places = [max(scale.x(column.first.toordinal()), LEFT) for column in cut]
    for column, x, after in zip(cut, places, (*places[1:], scale.width), strict=True):
        strokes = "".join(f"M{x:.1f} {line - 4:g}v8" for line in lines)
        yield f'<path d="{strokes}" stroke="currentColor" stroke-opacity=".35" fill="none"/>'
        if after - x >= _ROOM_FOR_NAME or len(cut) == 1:
            name = escaped(column.name)
            yield f'<text x="{x:.1f}" y="{height - 5:g}" font-size="11.5">{name}</text>'


def _lane(timeline: Timeline, scale: _Scale, lane: str) -> Iterator[str]:
    """The name of a lane, its line, and its marks."""
    top = TOP + LANE * timeline.lanes.index(lane)
    line = top + ON_LINE
    yield f'<text x="{LEFT:g}" y="{top + 12:g}">{escaped(lane)}</text>'
    yield (
        f'<path d="M{LEFT:g} {line:g}H{scale.width - 4:g}" stroke="currentColor"'
        ' stroke-opacity=".35" fill="none"/>'
    )
    shape = _SHAPES[timeline.shape(lane)]
    for cluster in _clusters(timeline, scale, lane):
        yield f"<g><title>{escaped(_named(cluster))}</title>"
        yield shape.format(x=f"{cluster.x:.1f}", y=f"{line:g}")
        if len(cluster.marks) > 1:
            count = len(cluster.marks)
            yield f'<text x="{cluster.x + 7:.1f}" y="{line - 3:g}" font-size="10.5">{count}</text>'
        yield "</g>"


_SHAPES = {
    "circle": '<circle cx="{x}" cy="{y}" r="5"/>',
    "ring": '<circle cx="{x}" cy="{y}" r="4.2" fill="none" stroke="currentColor" stroke-width="1.8"/>',
    "square": '<path transform="translate({x} {y})" d="M-4.6-4.6H4.6V4.6H-4.6z"/>',
    "diamond": '<path transform="translate({x} {y})" d="M0-6.2 6.2 0 0 6.2-6.2 0z"/>',
    "triangle": '<path transform="translate({x} {y})" d="M0-6 5.8 4.6H-5.8z"/>',
    "cross": '<path transform="translate({x} {y})" d="M-4.5-4.5 4.5 4.5M-4.5 4.5 4.5-4.5"'
    ' stroke="currentColor" stroke-width="2.2" fill="none"/>',
    "bar": '<path transform="translate({x} {y})" d="M-2-6.5H2V6.5H-2z"/>',
}  # fmt: skip


def _clusters(timeline: Timeline, scale: _Scale, lane: str) -> list[_Cluster]:
    """The marks of a lane from left to right, those that would lie on each other as one."""
    found: list[_Cluster] = []
    marks = sorted(
        (mark for mark in timeline.marks if mark.lane == lane),
        key=lambda mark: (mark.on, mark.at or ""),
    )
    for mark in marks:
        x = scale.x(mark.on.toordinal() + _share_of_day(mark.at))
        if found and x - found[-1].x < _NEAR:
            found[-1].marks.append(mark)
        else:
            found.append(_Cluster(x, [mark]))
    return found


def _named(cluster: _Cluster) -> str:
    said = [
        f"{short_day(mark.on, mark.on)} {mark.on.year}{', ' + mark.at if mark.at else ''}: {mark.label}"
        for mark in cluster.marks[:_MOST_NAMED]
    ]
    rest = len(cluster.marks) - _MOST_NAMED
    return "; ".join((*said, f"and {rest} more") if rest > 0 else said)


def _share_of_day(at: str | None) -> float:
    hour, _, minute = (at or "0:0").partition(":")
    return (int(hour) * 60 + int(minute)) / 1440


def _scale(timeline: Timeline, width: float) -> _Scale:
    first = min(mark.on for mark in timeline.marks).toordinal()
    last = max(mark.on for mark in timeline.marks).toordinal()
    return _Scale(first, max(last + 1 - first, 1), width)
