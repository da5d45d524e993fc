"""What somebody said that stands: their decisions, and their yes to what I asked, that nothing has turned round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.telling import is_by
from goodbooks.entries.answer import Answer
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision
from goodbooks.reckoning.granted import granted

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
KINDS = ("person", "ask", "decision", "answer", "outcome", "handoff")
"""The kinds of entries that show which word stands, and how an area does."""


def standing_words(book: Book, name: str, tags: set[str]) -> list[Entry]:
    """What somebody decided, and their yes to an ask, that nothing has turned round; in these matters where any are named, the oldest first."""
    every = (*book.of(Decision), *(one for one in book.of(Answer) if _grants(book, one)))
    return sorted(
        (
            one
            for one in every
            if one.id
            and is_by(book, one, name)
            and not any(one.id in later.reverses for later in book.pointing_to(one, Decision))
            and (not tags or not tags.isdisjoint(matters_of(book, one)))
        ),
        key=book.moment,
    )


def matters_of(book: Book, word: Entry) -> tuple[str, ...]:
    """The matters of a word, with those of what it answers."""
    about = (word, *(one for one in map(book.get, word.links) if one))
    return tuple(dict.fromkeys(tag for one in about for tag in one.matters))


def _grants(book: Book, reply: Answer) -> bool:
    asks = (book.get(ref) for ref in reply.links)
    return any(isinstance(ask, Ask) and granted(book, ask, reply) for ask in asks)
