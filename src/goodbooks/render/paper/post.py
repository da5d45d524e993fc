"""A whole page as the text of a mail: what mail programs do not draw stands there in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line, Message, Section
from goodbooks.core.drawing import Style
from goodbooks.core.picture import Picture
from goodbooks.core.timeline import Timeline, as_table, described
from goodbooks.render.paper.notes import handed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.document import Block, Document

WIDTH, MOST_COLUMNS = 72, 7
FOR_ME = (
    "For you alone: this page was made from all of your book, with what is private in it. It is"
    " for no other eyes."
)


def message_of(document: Document) -> Message | None:
    """The message to be sent, where the page is handed to somebody and holds one.

    On a page that is for me alone there is none to send: it was not narrowed for anybody.
    """
    if not document.readers:
        return None
    blocks = (block for section in document.sections for block in section.blocks)
    return next((block for block in blocks if isinstance(block, Message)), None)


def letter_of(document: Document) -> Document:
    """The page as it stands in a mail, greeted and signed, without an id of the book.

    Its subject says what its title says. Pictures are their words and their table. A page for me
    alone says so in its first line.
    """
    shown = handed(document)
    if document.readers:
        first = tuple(Line(words) for words in (document.greeting, document.opening) if words)
        last = (Line(document.closing),) if document.closing else ()
    else:
        first, last = (Line(FOR_ME, (), "!"),), ()
    sections = tuple(
        section._replace(blocks=tuple(_words(section.blocks))) for section in shown.sections
    )
    around = [Section("", (line,)) for line in first], [Section("", (line,)) for line in last]
    return shown._replace(
        title="",
        subtitle="" if document.readers else shown.subtitle,
        sections=(*around[0], *sections, *around[1]),
    )


def style() -> Style:
    """How wide the plain text of a mail is."""
    return Style(width=WIDTH)


def _words(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Timeline):
            yield Line(described(block))
            yield as_table(block, MOST_COLUMNS)
        elif isinstance(block, Picture):
            yield Line(block.words)
            yield block.table
        else:
            yield block
