"""Whoever asked and of whose question nothing is known yet reads that it is open, and not where something stands that does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages import body, made, message

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

ASKED = (
    ("Maren", "Whether the ferry sails on Sunday"),
    ("Frau Brandt", "If the ward gets the second bed"),
    ("Noël", "When the ovens come"),
    ("Sales", "Which printer we take"),
    ("Tibor", "Whether the quote goes out"),
)


@pytest.mark.parametrize(("who", "what"), ASKED)
def test_a_question_without_a_matter_of_which_nothing_is_known_is_open(
    book: Callable[[str], Book], who: str, what: str
) -> None:
    page = made("hold", book(f'2026-11-02 request {who} -> me "{what}" ^q\n'), matter="^q")
    assert "where it stands" not in f"{message(page).subject} {body(page)}"
    assert message(page).subject.endswith(": still open on 3 November")
    assert "It is still open." in body(page)
