"""My answer without an arrow is said to whoever asked me, and to nobody else whom it points to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.core.readers import to_who_asked

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TEXT = """\
2026-12-01 {asked} ^it

2026-12-02 answer me "No, it stays" for ^it
"""


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ('request Tomasz -> me "Is the check dropped"', ("Tomasz",)),
        ('ask Tomasz -> me "Name a day"', ("Tomasz",)),
        ('request Tomasz -> Gerd "Is the check dropped"', ()),
        ('decision Tomasz "The check is dropped"', ()),
        ('outcome Tomasz "Delivered"', ()),
    ],
)
def test_only_whoever_asked_me_has_my_answer(
    book: Callable[[str], Book], asked: str, told: tuple[str, ...]
) -> None:
    there = book(TEXT.format(asked=asked))
    mine = next(one for one in there.entries if one.kind == "answer")
    assert to_who_asked(there, mine).to == told
