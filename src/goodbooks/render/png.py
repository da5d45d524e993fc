"""The pictures of a page as one PNG file, for a chat or a slide; its words are written into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.drawing import Renderer, one_line
from goodbooks.render.pictures.drawn import drawn, pictures_of
from goodbooks.render.svg import unfit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.core.document import Document
    from goodbooks.core.drawing import Style
    from goodbooks.render.pictures.drawn import Drawn

FONT = "Libertinus Serif"
DOTS = 144.0
"""Dots an inch: two for each pixel of a screen."""
_HEAD = 33
_LAST_SIGN = "\u24ff"
"""Beyond it the fonts inside may lack a sign, and those of the machine are let in."""
MARKUP = r"""
#let pictures = json(bytes(sys.inputs.page))
#set page(width: 664pt, height: auto, margin: 12pt, fill: white)
#for (number, picture) in pictures.enumerate() {
  if number > 0 { v(14pt) }
  block(image(bytes(picture), format: "svg", width: 100%))
}
"""


def draw(document: Document, style: Style) -> bytes:
    """The pictures of the page, one below the other, in dark ink on white."""
    found = [drawn(block, FONT) for block in pictures_of(document)]
    return _worded(as_png(found), document.title, [one.words for one in found])


def as_png(found: Sequence[Drawn]) -> bytes:
    """Pictures that are drawn already, one below the other, as one file without any words inside."""
    import json

    import typst

    page = json.dumps([made.svg for made in found])
    has_system_fonts = any(max(one.svg) > _LAST_SIGN for one in found)
    made = typst.compile(
        MARKUP.encode(),
        ignore_system_fonts=not has_system_fonts,
        format="png",
        ppi=DOTS,
        sys_inputs={"page": page},
    )
    return bytes(made)


def _worded(made: bytes, title: str, words: list[str]) -> bytes:
    """The file with its title and its words as text inside, where readers of images find them."""
    from zlib import crc32

    said = {"Title": title, "Description": " ".join(words)}
    parts = b""
    for name, text in said.items():
        flat = one_line(text).encode("utf-8", "replace")
        body = b"iTXt" + name.encode() + b"\0\0\0en\0\0" + flat
        parts += (len(body) - 4).to_bytes(4) + body + crc32(body).to_bytes(4)
    return made[:_HEAD] + parts + made[_HEAD:]


RENDERER = Renderer(
    "png", "the pictures of the page alone, for a chat or a slide", draw, "png", unfit
)
