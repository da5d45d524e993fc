"""A message without capitals names people too, where the book knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.looking import TODAY, rules_in
from goodbooks.coach.known import Known
from goodbooks.coach.small_names import with_capitals

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

BOOK = """\
2026-11-02 person Marcus
  relation: boss
2026-11-02 person Bob Meyer
  relation: peer
2026-11-02 person Mark
  relation: peer
"""


def test_somebody_of_the_book_is_somebody_in_a_message_written_small(
    book: Callable[[str], Book],
) -> None:
    held = book(BOOK)
    known = Known(held, lambda: held, "Marcus", TODAY)
    message = "hi marcus, may i have the stand in may? bob only got it because of golf."
    assert "raised-by-lowering" in rules_in(message, known)
    assert "raised-by-lowering" not in rules_in(message)


@pytest.mark.parametrize(
    ("message", "read"),
    [
        ("hi, bob is out today", "hi, Bob is out today"),
        ("hi, mark the day", "hi, mark the day"),
        ("hi, bobby is out", "hi, bobby is out"),
        ("The bob of the plumb line is lost. It was new.", "The bob of the plumb line is lost. It was new."),
    ],
)  # fmt: skip
def test_a_word_that_is_no_name_stays_as_it_is(message: str, read: str) -> None:
    assert with_capitals(message, ["Bob", "Mark"]) == read


@given(st.text(), st.lists(st.text(st.characters(categories=["Lu", "Ll"]), max_size=5)))
def test_every_sign_keeps_its_place(text: str, names: list[str]) -> None:
    read = with_capitals(text, names)
    assert len(read) == len(text)
    assert read.casefold() == text.casefold()
