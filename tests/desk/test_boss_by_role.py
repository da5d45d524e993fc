"""Whoever is my boss by their role alone counts as my boss, and “our boss” is that boss."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.core.readers import is_boss
from goodbooks.entries.person import bosses, only_boss

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Jörn
  role: boss

2026-11-02 person Perrin
  role: Manager

"""


@pytest.mark.parametrize(
    ("lines", "is_one"),
    [
        ("role: boss", True),
        ("role: my manager", True),
        ("role: Boss\n  relation: peer", False),
        ("role: Manager", False),
        ("role: head of the boss's office", False),
        ("relation: our boss", True),
    ],
)
def test_a_role_says_so_where_nothing_says_what_they_are_to_me(
    lines: str, is_one: bool, book: Callable[[str], Book]
) -> None:
    kept = book(f"2026-11-02 person Ana\n  {lines}\n")
    assert is_boss(kept, "Ana") is is_one
    assert bool(bosses(kept)) is is_one
    assert (only_boss(kept) == "Ana") is is_one


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Our boss lets me do the rota till Easter", "Lets me do the rota till Easter"),
        ("Our boss Jörn lets me do the rota till Easter", "Lets me do the rota till Easter"),
        ("My manager Jörn lets me do the rota till Easter", "Lets me do the rota till Easter"),
        ("Our manager said we wait", "We wait"),
    ],
)
def test_our_boss_is_that_boss(desk: Desk, words: str, title: str) -> None:
    entry = desk.understand(words).entry
    assert (entry.kind, entry.who, entry.title) == ("decision", ("Jörn",), title)
