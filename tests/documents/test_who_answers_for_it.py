"""Who signs or carries what is left out, where I ask whoever decided just that: an open question of the note to them, and no gap of mine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages import body, made

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

DECIDED = """
    2026-11-03 17:00 decision Henrik "The museum gets the catalogue" ^give #catalogue
      exception: the colour proof
    2026-11-03 ask me -> Henrik "{}" ^signs #catalogue
"""
MEANT = "      planned: 2026-11-03\n"


@pytest.mark.parametrize(
    "asked", ["Who signs if the ink comes off?", "Who is liable for the proof?"]
)
@pytest.mark.parametrize("meant", ["", MEANT])
def test_it_stands_in_the_note_as_a_question_to_them(
    book: Callable[[str], Book], asked: str, meant: str
) -> None:
    note = body(made("confirm", book(DECIDED.format(asked).rstrip(" ") + meant), ref="^give"))
    assert f"Still open, and yours to say: {asked}" in note
    assert "[who carries the risk?]" not in note


def test_anything_else_that_is_asked_leaves_the_gap(book: Callable[[str], Book]) -> None:
    note = body(made("confirm", book(DECIDED.format("Who tells the drivers?")), ref="^give"))
    assert "Still open" not in note
    assert "[who carries the risk?]" in note


def test_once_somebody_is_named_nothing_is_open(book: Callable[[str], Book]) -> None:
    named = DECIDED.format("Who signs if it goes wrong?") + (
        "    2026-11-03 decision Henrik ^who #catalogue\n      amends: ^give\n      risk-owner: Henrik\n"
    )
    note = body(made("confirm", book(named), ref="^give"))
    assert "The risk is carried by you." in note
    assert "Still open" not in note
