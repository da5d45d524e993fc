"""A picture made of letters, for a terminal: a row for each strip, all on one scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.drawing import one_line
from goodbooks.core.width import cells, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.picture import Picture
    from goodbooks.core.pictures.strip import Strip

LEAST, MOST = 12, 44
_BETWEEN = "  "
_THIN, _THICK, _DOT, _TICK = "─", "━", "●", "│"


def rows(picture: Picture, width: int) -> Iterator[str]:
    """The strips with their names before and their words behind; below each other if too wide."""
    names = max((cells(one_line(strip.name)) for strip in picture.strips), default=0)
    said = max((cells(one_line(strip.words)) for strip in picture.strips), default=0)
    room = width - names - said - 2 * len(_BETWEEN)
    if room < LEAST:
        yield from _apart(picture, width)
        return
    room = min(room, MOST)
    scale = _scale(picture.ends, room)
    if scale:
        yield " " * (names + len(_BETWEEN)) + scale
    for strip in picture.strips:
        name = one_line(strip.name)
        lead = name + " " * (names - cells(name)) + _BETWEEN
        yield (lead + _strip(strip, room) + _BETWEEN + one_line(strip.words)).rstrip()


def _apart(picture: Picture, width: int) -> Iterator[str]:
    """Each strip on a row of its own under its name."""
    room = min(width - len(_BETWEEN), MOST)
    scale = _scale(picture.ends, room)
    if scale:
        yield _BETWEEN + scale
    for strip in picture.strips:
        said = one_line(strip.words)
        name = one_line(strip.name)
        yield from wrapped(f"{name}: {said}" if said else name, width, "", _BETWEEN)
        yield (_BETWEEN + _strip(strip, room)).rstrip()


def _scale(ends: tuple[str, str], room: int) -> str:
    """What the two ends of the scale are, one at each end."""
    low, high = map(one_line, ends)
    gap = room - cells(low) - cells(high)
    return f"{low}{' ' * gap}{high}" if gap > 0 else ""


def _strip(strip: Strip, room: int) -> str:
    """One row: stretches first, then the dot and the upright stroke over them."""
    row = [" "] * room
    for stretch, sign in ((strip.outer, _THIN), (strip.inner, _THICK)):
        if stretch and (stretch[1] > stretch[0] or strip.middle is not None):
            low, high = (_place(part, room) for part in stretch)
            row[low : high + 1] = sign * (high + 1 - low)
    for at, sign in ((strip.tick, _TICK), (strip.middle, _DOT)):
        if at is not None:
            row[_place(at, room)] = sign
    return "".join(row)


def _place(part: float, room: int) -> int:
    return min(max(int(part * room), 0), room - 1)
