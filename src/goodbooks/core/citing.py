"""What a page rests on: the refs of its lines, steps, tables and messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line, Message, Step
from goodbooks.core.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.document import Block, Section


def cited(sections: Iterable[Section]) -> tuple[str, ...]:
    """The refs of all that stands in the sections, each once, in order of first mention."""
    found = (ref for section in sections for ref in _in(section.blocks))
    return tuple(dict.fromkeys(found))


def _in(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Line):
            yield from block.cites
        elif isinstance(block, Step):
            yield from block.cites
            yield from _in(block.remarks)
        elif isinstance(block, Table):
            yield from (ref for row in block.rows for ref in row.cites)
        elif isinstance(block, Message):
            yield from _in(block.paragraphs)
