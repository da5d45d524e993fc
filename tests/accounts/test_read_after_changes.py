"""What others may read of a book after any changes, with what was made of it before taken over, is what they may read of it anew."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from accounts.after_changes import both_ways
from accounts.test_noticed_after_changes import edits, numbers, told
from goodbooks.accounts.readers.others_read import may_read
from goodbooks.core.since import WholeBook
from goodbooks.syntax.blocks import blocks_of, kept_of
from strategies import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accounts.test_noticed_after_changes import Edit
    from goodbooks.core.book import Book


def read_by(book: Book, readers: tuple[str, ...]) -> list[object]:
    """What these may read, with the names of people, and where each entry stands."""
    seen = may_read(book, readers, KINDS)
    every = [*seen.entries, *seen.planned]
    return [seen.people(), [(*one, one.place) for one in every], len(seen.entries)]


@settings(deadline=None)
@given(
    st.lists(numbers, min_size=1, max_size=3),
    st.lists(st.lists(edits, max_size=3), max_size=4),
    st.lists(numbers, min_size=1, max_size=2),
)
def test_what_was_made_of_a_book_before_changes_nothing_that_anybody_reads(
    bases: list[int], looks: list[list[Edit]], readers: list[int]
) -> None:
    every = told()
    parts = [part for number in bases for part in every[number % len(every)][0]]
    named = sorted({*re.findall(r"\b[A-Z][a-z]+\b", "".join(parts)), "HR"})
    names = tuple(dict.fromkeys(named[number % len(named)] for number in readers))
    for book, fresh in both_ways(parts, looks):
        assert read_by(book, names) == read_by(fresh, names)


def test_an_id_that_an_entry_bears_since_leads_somewhere() -> None:
    pointing = '2026-11-03 note "To be checked" for ^coat-rack\n\n'
    bearing = '2026-11-04 promise me -> Ada "The coat rack" ^coat-rack\n\n'
    before, since, again = (
        book.astray().keys() for book in books_of(pointing, pointing + bearing, pointing)
    )
    assert (list(before), list(since), list(again)) == (["coat-rack"], [], ["coat-rack"])


def books_of(*texts: str) -> Iterator[WholeBook]:
    """A book that becomes each of these texts, one after the other."""
    book, blocks = None, ()
    for text in texts:
        blocks = blocks_of(text.encode(), "a.book", KINDS, blocks)
        book = WholeBook(kept_of(blocks).entries, book)
        yield book
