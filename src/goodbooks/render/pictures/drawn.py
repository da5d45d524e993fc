"""Any picture of a page, drawn by the file that is named as its sort."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.picture import Picture
from goodbooks.core.timeline import Timeline, described

if TYPE_CHECKING:
    from goodbooks.core.document import Block, Document

BROAD, SLIM = 640.0, 340.0


class Drawn(NamedTuple):
    """A picture as SVG, its title, and what it shows in words."""

    svg: str
    title: str
    words: str


def drawn(block: Timeline | Picture, fonts: str, width: float = BROAD) -> Drawn:
    """A picture on a sheet so wide; a time line is broad or slim, each with a width of its own."""
    if isinstance(block, Timeline):
        from goodbooks.render.pictures.timeline import NARROW, WIDTH, svg

        own = NARROW if width == SLIM else WIDTH
        return Drawn(svg(block, fonts, own), block.title, described(block))
    from goodbooks.render.pictures.ink import Sheet

    module = import_module(f"goodbooks.render.pictures.{block.sort}")
    made: str = module.draw(block, block.facts, Sheet(width, fonts))
    return Drawn(made, block.title, block.words)


def pictures_of(document: Document) -> list[Timeline | Picture]:
    """The pictures of a page, in order."""
    blocks: list[Block] = [block for section in document.sections for block in section.blocks]
    return [block for block in blocks if isinstance(block, Timeline | Picture)]
