"""Of a matter in which nobody waits and I only ask for something, the page that is for that; for me alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line, Message
from goodbooks.core.phrasing import listed
from goodbooks.entries.ask import Ask

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.document import Document, Question


def asked_in_a_case(book: Book, made: Document, question: Question) -> tuple[Line, ...]:
    """A line where a holding message would be only a frame, and the matter is one of an ask of mine."""
    blocks = (block for part in made.sections for block in part.blocks)
    if not any(isinstance(one, Message) and one.is_only_a_frame for one in blocks):
        return ()
    every = (*book.about(question.matter), *book.planned_about(question.matter))
    asks = [one for one in every if isinstance(one, Ask) and one.to and one.is_case()]
    if not asks:
        return ()
    ask, name = asks[-1], question.matter.removeprefix("#")
    whom = listed(book.name_of(one) for one in ask.to)
    return (Line(f"In #{name} you ask {whom} for something, which is a page of its own: goodbooks case {name}.", (ask.ref,)),)  # fmt: skip
