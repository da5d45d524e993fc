"""A trail says “corrected” only of what was said otherwise: words for others, and who may read them, are added."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pages import made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

FIRST = (
    '2026-11-02 decision Carl "Go ahead" ^go #portal\n  readers: me\n  exception: the load test\n'
)


def trail(book: Book) -> str:
    return words(made("trail", book, matter="portal", today=date(2026, 11, 5)))


def test_words_for_others_are_added_and_nothing_is_corrected(book: Callable[[str], Book]) -> None:
    told = trail(book(FIRST + "2026-11-03 decision\n  amends: ^go\n  public: we go ahead\n  readers: anyone\n"))  # fmt: skip
    assert "Added to on 3 November." in told
    assert "Corrected" not in told


def test_another_line_in_place_of_one_is_corrected(book: Callable[[str], Book]) -> None:
    told = trail(book(FIRST + "2026-11-03 decision\n  amends: ^go\n  exception: the smoke test\n"))
    assert "Corrected on 3 November." in told
