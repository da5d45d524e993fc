"""What I told others in the matters of a decision since it was taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import name_key
from goodbooks.entries.answer import Answer
from goodbooks.entries.outcome import Outcome
from goodbooks.entries.promise import Promise
from goodbooks.entries.talk import Talk

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.decision import Decision


def told_of(book: Book, decision: Decision) -> list[Entry]:
    """A next word, an answer, an update, a message: each word of mine to others since a decision, in their order."""
    tags = set(map(name_key, decision.matters))
    found = [
        one
        for one in book.entries
        if _is_word_of_mine(book, one) and book.moment(one) > book.moment(decision)
    ]
    return [
        one
        for one in found
        if (isinstance(one, Talk) and one.page == "update")
        or decision.id in one.links
        or not tags.isdisjoint(map(name_key, one.matters))
    ]


def _is_word_of_mine(book: Book, entry: Entry) -> bool:
    is_mine = all(map(book.is_me, entry.who)) and bool(entry.to)
    if isinstance(entry, Talk):
        return is_mine and entry.stage == "held"
    is_word = isinstance(entry, Promise) and (entry.is_called_word() or entry.next_word is not None)
    return is_mine and (is_word or isinstance(entry, Answer | Outcome))
