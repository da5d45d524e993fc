"""The pictures of a page as one SVG file: words as words, no script, light or dark as its reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.drawing import Renderer
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.render.pictures.drawn import BROAD, drawn, pictures_of
from goodbooks.render.pictures.ink import escaped

if TYPE_CHECKING:
    from goodbooks.core.document import Document
    from goodbooks.core.drawing import Style

FONTS = "system-ui,sans-serif"
EDGE, BETWEEN = 12.0, 20.0
STYLES = (
    "svg{color:#1c1b1a}.paper{fill:#fffdf9}.ground{fill:#fffdf9}"
    "@media (prefers-color-scheme:dark){svg{color:#ece8e1}.paper{fill:#1b1a18}"
    ".ground{fill:#1b1a18}.warm{color:#f0b264}}"
)
_VIEW = regex(r'viewBox="0 0 ([0-9.]+) ([0-9.]+)"')
_OPEN = regex(
    r'<svg xmlns="http://www.w3.org/2000/svg"(?: viewBox="[0-9. ]+")(?: width="[0-9.]+" height="[0-9.]+")?'
)


def unfit(document: Document) -> Unclear | None:
    """A page without a picture cannot be had as one."""
    if pictures_of(document):
        return None
    return Unclear(
        "there is no picture on this page", "take it as text, html or pdf, which hold its words"
    )


def draw(document: Document, style: Style) -> str:
    """The pictures of the page, one below the other."""
    found = [drawn(block, FONTS) for block in pictures_of(document)]
    top, parts = EDGE, []
    for made in found:
        view = _VIEW.search(made.svg)
        width, height = (float(part) for part in view.groups()) if view else (BROAD, 0.0)
        place = (
            f'<svg x="{EDGE:g}" y="{top:g}" width="{width:g}" height="{height:g}"'
            f' viewBox="0 0 {width:g} {height:g}"'
        )
        parts.append(_OPEN.sub(place, made.svg, count=1))
        top += height + BETWEEN
    width, height = BROAD + 2 * EDGE, top - BETWEEN + EDGE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}"'
        f' width="{width:g}" height="{height:g}" role="group"'
        f' aria-label="{escaped(document.title)}">'
        f"<title>{escaped(document.title)}</title><style>{STYLES}</style>"
        f'<path class="paper" d="M0 0H{width:g}V{height:g}H0Z"/>{"".join(parts)}</svg>\n'
    )


RENDERER = Renderer("svg", "the pictures of the page alone, sharp at any size", draw, "svg", unfit)
