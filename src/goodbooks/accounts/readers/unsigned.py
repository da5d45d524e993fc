"""That my name is not in the book yet, so that nothing stands under what I send; for me alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line, Message
from goodbooks.core.greeting import signature
from goodbooks.core.telling import add_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document, Question
    from goodbooks.core.entry import Kind


def unsigned(
    book: Book, seen: Book, made: Document, question: Question, kinds: Mapping[str, Kind]
) -> tuple[Line, ...]:
    """A line where a page has a message to send and the book does not know my name."""
    has_message = any(isinstance(block, Message) for part in made.sections for block in part.blocks)
    if not has_message or signature(book):
        return ()
    line = add_line("My name is NAME")
    return (
        Line(f"Your name is not in the book yet, so the message is not signed; to add it: {line}"),
    )
