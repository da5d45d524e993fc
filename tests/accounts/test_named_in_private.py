"""Who is named in nothing but private words of home is known from those of work, who are called by a title or named elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.readers.named_in_private import named_in_private

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TALK = """
2026-11-02 talk Ines "One-on-one" ^talk
  private: {}
"""


@pytest.mark.parametrize(
    ("private", "names"),
    [
        ("Emil has trouble at school", ["emil"]),
        ("We had to pick up Emil from school; Lena is at home with a fever", ["emil", "lena"]),
        ("Mr. Berg is in hospital", []),
        ("Prof. Klein is at home with a fever", []),
        ("Miss Aalto is at school now", []),
        ("Trouble at school, for Prof. Klein too", []),
        ("Ines has trouble at school", []),
        ("Emil has the figures", []),
    ],
)
def test_who_is_called_by_a_title_or_named_elsewhere_is_nobody_of_home(
    book: Callable[[str], Book], private: str, names: list[str]
) -> None:
    assert sorted(named_in_private(book(TALK.format(private)))) == names
