"""Whether whoever wrote a mail is somebody of the book, where only their first name or their surname stands there so far, alone or behind a form of address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import name_key, titled
from goodbooks.entries.person import Person

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.proposals.reading.writing import Who


def is_theirs(book: Book, writer: Who, name: str) -> bool:
    """Whether a mail of somebody is by the one of this name: the same person, or one that the book does not know in full, “Anneke de Vries” who may be “Anneke” or “Mevrouw de Vries”."""
    if book.is_same(writer.name, name):
        return True
    words = name_key(writer.name).split()
    if not writer.is_stranger or len(words) < 2:
        return False
    known = {name, *(also for one in book.of(Person) if one.who and book.is_same(one.who[0], name) for also in one.also)}  # fmt: skip
    addressed = {name_key(bare) for titles, bare in map(titled, known) if titles}
    return name_key(name) in (words[0], words[-1]) or words[-1] in addressed
