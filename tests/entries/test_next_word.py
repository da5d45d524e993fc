"""The promise of a next word is kept by the word that came, and by none to others."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.entries.promise import Promise, promise_state

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

WORD = '{day} 10:00 promise me{to} "{title}" #loyalty\n  due: 2026-11-04\n  next-word: 2026-11-04\n'


def _first(book: Callable[[str], Book], to: str, later: str, title: str = "Next word") -> str:
    """How the first of two next words in a matter stands, once the second was given."""
    told = WORD.format(day="2026-11-02", to=to, title=title)
    again = WORD.format(day="2026-11-03", to=later, title="Next word")
    whole = book(told + again)
    return promise_state(whole, whole.of(Promise)[0], date(2026, 11, 3)).state


@pytest.mark.parametrize(
    ("to", "later", "state"),
    [
        (" -> Growth", " -> Growth, Sales", "delivered"),
        (" -> Growth, Sales", " -> Growth", "promised"),
        ("", " -> Growth", "promised"),
        ("", "", "delivered"),
    ],
)
def test_a_next_word_is_given_when_all_it_was_for_get_the_next_one(
    book: Callable[[str], Book], to: str, later: str, state: str
) -> None:
    assert _first(book, to, later) == state


@pytest.mark.parametrize(
    ("title", "state"),
    [("Next word on #loyalty", "delivered"), ("next word: loyalty", "delivered"), ("", "delivered"), ("Next wording of the letter", "promised"), ("Next words for the sign", "promised")],
)  # fmt: skip
def test_what_is_promised_beside_a_next_word_is_not_given_by_one(
    book: Callable[[str], Book], title: str, state: str
) -> None:
    assert _first(book, " -> Growth", " -> Growth", title) == state
