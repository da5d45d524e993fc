"""An entry told to somebody who has no book reads as a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.news.in_prose import lead
from pages import body, made

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('promise me -> Greg "let them know"', "I promised Greg to let them know"),
        ('promise Theo -> me "Send the list"', "Theo promised me to send the list"),
        ('promise me -> Greg "Loyalty API live"', "I promised Greg: Loyalty API live"),
        ('promise me -> Greg "Plan for May"', "I promised Greg: Plan for May"),
        ('promise me -> Greg "Order of the talks"', "I promised Greg: Order of the talks"),
        ('ask me -> Greg "let them know"', "I asked Greg: let them know"),
    ],
)
def test_what_was_promised_to_be_done_is_told_in_one_sentence(
    line: str, told: str, book: Callable[[str], Book]
) -> None:
    found = book(f"2026-11-03 {line} ^it #api\n")
    assert lead(found, found.entries[-1], ("Growth",)) == told


def test_my_next_step_for_a_decision_is_a_sentence(book: Callable[[str], Book]) -> None:
    found = book("""
        2026-11-03 decision Greg "We go ahead" ^go #api
        2026-11-03 promise me -> Greg "let them know" ^know for ^go by 2026-11-04
    """)
    page = made("confirm", found, ref="go", readers=("Growth",))
    assert "Next: I let them know by 4 November." in body(page)
