"""A warning about what a message tells its readers stands above the button that copies it, where it is read before that is pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line, Message

if TYPE_CHECKING:
    from goodbooks.core.document import Block, Document


def raised(document: Document) -> Document:
    """A page with each warning about an entry that its message rests on moved from its sections to what stands beside it."""
    blocks = [block for section in document.sections for block in section.blocks]
    messages = [block for block in blocks if isinstance(block, Message)]
    told = {ref for one in messages for line in one.paragraphs for ref in line.cites}

    def is_warning(block: Block) -> bool:
        return isinstance(block, Line) and block.mark == "!" and not told.isdisjoint(block.cites)

    found = tuple(block for block in blocks if isinstance(block, Line) and is_warning(block))
    if not found or not document.readers:
        return document
    sections = (
        section._replace(blocks=tuple(one for one in section.blocks if not is_warning(one)))
        for section in document.sections
    )
    kept = tuple(section for section in sections if section.blocks)
    return document._replace(sections=kept, beside=(*document.beside, *found))
