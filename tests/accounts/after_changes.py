"""A book after each round of changes: as it takes over what was made of it before, and as it is made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accounts.test_noticed_after_changes import edited
from goodbooks.core.book import Book
from goodbooks.core.since import WholeBook
from goodbooks.syntax.blocks import blocks_of, kept_of
from strategies import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accounts.test_noticed_after_changes import Edit


def both_ways(parts: list[str], looks: list[list[Edit]]) -> Iterator[tuple[Book, Book]]:
    """The book of these parts before and after each round, both ways."""
    blocks, book = (), None
    for look in ([], *looks):
        for edit in look:
            parts = edited(parts, edit)
        data = "".join(parts).encode()
        blocks = blocks_of(data, "a.book", KINDS, blocks)
        book = WholeBook(kept_of(blocks).entries, book)
        yield book, Book(kept_of(blocks_of(data, "a.book", KINDS)).entries)
