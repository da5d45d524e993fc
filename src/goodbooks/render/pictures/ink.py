"""What pictures are drawn with: a sheet, words that fit, strokes. One ink and shades of it.

Every place is in the sheet's own units, which are the pixels of a screen; nothing is moved or
turned afterwards, so that a place in the text of the picture is the place on the sheet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.drawing import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

SIZE, SMALL = 13.0, 12.0
ROW = 17.0
EDGE = 2.0
WARM = "#8a4b00"
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})
_NARROW = frozenset(" .,:;'|!()[]ijlftrI-")
_BROAD = frozenset("mwMW%@—…━●")


class Sheet(NamedTuple):
    """What is drawn on: how wide it is, and the fonts of its words."""

    width: float
    fonts: str


def escaped(text: str) -> str:
    """The text on one line, in which nothing can be read as more than words."""
    return one_line(text).translate(_ENTITIES)


def breadth(text: str, size: float = SIZE) -> float:
    """About how wide the text stands, rather too wide than too narrow."""
    return size * sum(map(_share, one_line(text)))


def _share(char: str) -> float:
    if char in _NARROW:
        return 0.36
    if char in _BROAD:
        return 0.95
    if char.isascii():
        return 0.7 if char.isupper() else 0.58
    return 1.05


def fitting(text: str, room: float, size: float = SIZE) -> str:
    """The text, cut with an ellipsis where it is wider than its room."""
    flat = one_line(text)
    if breadth(flat, size) <= room:
        return flat
    while flat and breadth(flat + "…", size) > room:
        flat = flat[:-1]
    return flat.rstrip(" ,;:.") + "…" if flat else ""


def broken(text: str, room: float, size: float = SMALL) -> list[str]:
    """The text in rows that fit their room."""
    rows: list[str] = []
    for word in one_line(text).split():
        wider = f"{rows[-1]} {word}" if rows else word
        if rows and breadth(wider, size) <= room:
            rows[-1] = wider
        else:
            rows.append(fitting(word, room, size))
    return rows


def words(
    x: float, y: float, text: str, *, size: float = SIZE, anchor: str = "start", bold: bool = False
) -> str:
    """Words whose foot stands at y, beginning, ending or centred at x."""
    how = "" if anchor == "start" else f' text-anchor="{anchor}"'
    how += f' font-size="{size:g}"' if size != SIZE else ""
    how += ' font-weight="600"' if bold else ""
    return f'<text x="{x:.1f}" y="{y:.1f}"{how}>{escaped(text)}</text>' if text.strip() else ""


def stroke(path: str, *, width: float = 1.0, shade: float = 1.0, dashes: str = "") -> str:
    """A line along a path."""
    how = f' stroke-width="{width:g}"' if width != 1 else ""
    how += f' stroke-opacity="{shade:g}"' if shade != 1 else ""
    how += f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'<path d="{path}" fill="none" stroke="currentColor"{how}/>' if path else ""


def area(path: str, shade: float) -> str:
    """A surface inside a path."""
    return f'<path d="{path}" fill-opacity="{shade:g}"/>' if path else ""


def box(left: float, top: float, right: float, foot: float) -> str:
    """The path round a box."""
    return f"M{left:.1f} {top:.1f}H{right:.1f}V{foot:.1f}H{left:.1f}Z"


def dot(x: float, y: float, radius: float = 4.5) -> str:
    """A filled dot in the middle of a row, as SVG."""
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}"/>'


def line_of(points: Iterable[tuple[float, float]]) -> str:
    """The path from point to point."""
    return "".join(
        f"{'L' if number else 'M'}{x:.1f} {y:.1f}" for number, (x, y) in enumerate(points)
    )


def warm(parts: Iterable[str]) -> str:
    """What belongs to the promised day: it has a colour, and never that alone."""
    return f'<g class="warm" color="{WARM}" fill="currentColor">{"".join(parts)}</g>'


def headed(sheet: Sheet, title: str) -> tuple[str, float]:
    """The title in as many rows as it takes, and where the picture begins below it."""
    rows = broken(title, sheet.width - 2 * EDGE, SIZE + 1)[:2]
    drawn = "".join(
        words(EDGE, ROW * (number + 1) - 3, row, size=SIZE + 1, bold=True)
        for number, row in enumerate(rows)
    )
    return drawn, ROW * len(rows) + 6


def keyed(sheet: Sheet, top: float, text: str) -> tuple[str, float]:
    """What the strokes mean, in small words at the foot; and where they end."""
    rows = broken(text, sheet.width - 2 * EDGE)
    drawn = "".join(
        words(EDGE, top + ROW * (number + 1) - 4, row, size=SMALL)
        for number, row in enumerate(rows)
    )
    return f'<g fill-opacity=".75">{drawn}</g>' if drawn else "", top + ROW * len(rows)


def finished(sheet: Sheet, height: float, title: str, said: str, parts: Iterable[str]) -> str:
    """The parts of a picture as one SVG of a height, with what it shows in words for who cannot see it."""
    said = one_line(said) or one_line(title) or "a picture"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {sheet.width:g} {height:g}"'
        f' width="{sheet.width:g}" height="{height:g}" role="img"'
        f' aria-label="{escaped(said)}" font-family="{escaped(sheet.fonts)}"'
        f' font-size="{SIZE:g}" fill="currentColor" stroke="none"><title>{escaped(title)}</title>'
        f"<desc>{escaped(said)}</desc>{''.join(parts)}</svg>"
    )
