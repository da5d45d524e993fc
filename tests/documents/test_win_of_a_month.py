"""A win of which only the month is known has no day on any page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TOLD = """
2026-08-03 goal Ines "Fewer kilns cracked" ^kilns #kiln
2026-09-30 win "No glaze ran for a month" ^glaze for ^kilns #kiln
  roughly: in September 2026
  written: 2026-11-02
"""


@pytest.mark.parametrize(
    ("page", "readers"),
    [("packet", ()), ("packet", ("Ines",)), ("standing", ()), ("trail", ()), ("trail", ("Ines",))],
)
def test_no_page_names_a_day_for_it(
    book: Callable[[str], Book], page: str, readers: tuple[str, ...]
) -> None:
    named = {"matter": "kiln"} if page == "trail" else {}
    text = words(made(page, book(TOLD), readers=readers, **named))
    assert "No glaze ran for a month" in text
    assert "In September" in text
    assert "30 September" not in text
    assert "2026-09-30" not in text
    assert "Roughly" not in text
