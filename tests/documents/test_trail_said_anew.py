"""A next word that was promised, and then promised again with its hour in the message itself, stands once in the trail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

FIRST = """
2026-11-02 17:00 decision Renate "The grain goes out on Monday" ^go #grain
2026-11-02 promise me -> {} "{}" ^first #grain
  due: {}
  next-word: {}
"""
THEN = """
2026-11-02 promise me -> Enzo, Pia "Next word" ^then #grain
  due: 2026-11-03 08:00
  next-word: 2026-11-03 08:00
"""


@pytest.mark.parametrize(
    ("to", "title", "day", "is_once"),
    [
        ("Enzo, Pia", "Next word on what holds", "2026-11-03", True),
        ("Pia", "Next word", "2026-11-03", True),
        ("Enzo, Pia", "Next word", "2026-11-03 08:00", True),
        ("Enzo, Pia", "Next word", "2026-11-03 07:30", False),
        ("Enzo, Pia", "Next word", "2026-11-04", False),
        ("Enzo, Ayşe", "Next word", "2026-11-03", False),
    ],
)
def test_the_same_word_to_the_same_people_stands_once_with_its_hour(
    book: Callable[[str], Book], to: str, title: str, day: str, is_once: bool
) -> None:
    told = book(FIRST.format(to, title, day, day) + THEN)
    page = made("trail", told, matter="#grain")
    cites = {
        ref for one in page.sections for block in one.blocks for ref in getattr(block, "cites", ())
    }
    assert "^then" in cites
    assert ("^first" not in cites) is is_once


def test_a_word_promised_anew_after_its_day_is_another(book: Callable[[str], Book]) -> None:
    told = FIRST.format("Pia", "Next word", "2026-11-01", "2026-11-01").replace("2026-11-02 promise", "2026-11-01 promise")  # fmt: skip
    page = made("trail", book(told + THEN), matter="#grain")
    assert "three entries" in words(page)
