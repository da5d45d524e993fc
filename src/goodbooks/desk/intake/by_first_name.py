"""Whether whoever wrote a mail is somebody of the book, where only their first name or their surname stands there so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import name_key

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.proposals.reading.writing import Who


def is_theirs(book: Book, writer: Who, name: str) -> bool:
    """Whether a mail of somebody is by the one of this name: the same person, or one that the book does not know in full, “Anneke de Vries” who may be “Anneke”."""
    if book.is_same(writer.name, name):
        return True
    words = name_key(writer.name).split()
    return writer.is_stranger and len(words) > 1 and name_key(name) in (words[0], words[-1])
