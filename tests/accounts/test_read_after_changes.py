"""What others may read of a book after any changes, with what was made of it before taken over, is what they may read of it anew."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from accounts.after_changes import both_ways
from accounts.test_noticed_after_changes import edits, numbers, told
from goodbooks.accounts.readers.others_read import may_read
from strategies import KINDS

if TYPE_CHECKING:
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
