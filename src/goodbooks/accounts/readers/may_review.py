"""What somebody reads in my review: the book as they may see it, without what I promised to others than them.

Whoever judges my work reads of every promise; anybody else of those to them, and of those that name them as readers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.readers.others_read import may_read
from goodbooks.core.book import Book
from goodbooks.entries.person import bosses
from goodbooks.entries.promise import Promise

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Entry, Kind


def may_review(book: Book, readers: tuple[str, ...], kinds: Mapping[str, Kind]) -> Book:
    """The book as these readers may see it in a review of mine."""
    seen = may_read(book, readers, kinds)
    above = {book.person_key(boss.who[0]) for boss in bosses(book) if boss.who}
    others = tuple(
        name for name in readers if not book.is_me(name) and book.person_key(name) not in above
    )
    every = (*seen.entries, *seen.planned)
    kept = [one for one in every if all(_is_for(book, one, name) for name in others)]
    return seen if len(kept) == len(every) else Book(kept, part_of=book)


def _is_for(book: Book, entry: Entry, name: str) -> bool:
    """Whether an entry is no promise, or one that was given to a reader, by them, or with their name among its readers."""
    if not isinstance(entry, Promise):
        return True
    whole = (book.get(f"^{entry.id}") if entry.id else None) or entry
    return any(book.is_same(one, name) for one in (*entry.to, *entry.who, *whole.readers))
