"""What comes earlier than it was promised for is no bad news in an update."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pages import body, made

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

READS = "2026-10-01 person Marcus\n  relation: boss\n  listens: paper first\n"


def test_a_day_that_comes_earlier_is_no_bad_news(book: Callable[[str], Book]) -> None:
    told = book(
        READS
        + """
2026-10-20 promise me -> Marcus "Test plan" ^plan by 2026-11-12
2026-11-02 outcome me "moved" for ^plan
  due: 2026-11-10
"""
    )
    words = body(made("update", told, who="Marcus"))
    assert "Moved" not in words
    assert "10 November" in words
