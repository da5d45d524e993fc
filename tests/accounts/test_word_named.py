"""A word that comes again and is called by two words alone, “A note”, is told by the area it is of."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.news.word_of_a_time import thing_of
from goodbooks.entries.promise import Promise
from pages import body, made

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

BOOK = """\
2026-11-02 person Ottokar
  relation: boss
2026-11-30 handoff Ottokar -> me "{area}" ^area #press
  trial-end: 2027-01-15
2026-11-30 decision Ottokar "You have it until 15 January" ^given #press for ^area
2026-11-30 promise me -> Ottokar "{word}" ^word #press
  every: working day until 2027-01-15
"""
FRIDAY = date(2026, 12, 4)


@pytest.mark.parametrize(
    ("word", "area", "told"),
    [
        ("A note", "The press list", "a note on the press list every working day"),
        ("a short note", "Ordering of paper", "a short note on Ordering of paper every working day"),
        ("Three lines", "The night shift", "three lines on the night shift every working day"),
        ("The list", "Their stand", "“The list” every working day"),
        ("The count of the reels", "The press list", "“The count of the reels” every working day"),
    ],
)  # fmt: skip
def test_a_note_of_two_words_is_of_its_area(
    word: str, area: str, told: str, book: Callable[[str], Book]
) -> None:
    page = made("update", book(BOOK.format(word=word, area=area)), who="Ottokar", today=FRIDAY)
    assert f"Coming from me: {told}" in body(page)


def test_that_it_came_is_no_news_and_what_was_noted_is(book: Callable[[str], Book]) -> None:
    text = BOOK.format(word="A note", area="The press list")
    text += '2026-12-02 outcome me "delivered" for ^word\n2026-12-03 outcome me "delivered: two reels torn" for ^word\n'
    told = body(made("update", book(text), who="Ottokar", today=FRIDAY))
    assert "given on" not in told
    assert "A note on the press list: two reels torn (3 December)." in told


def test_one_that_was_missed_is_told_by_its_area_too(book: Callable[[str], Book]) -> None:
    text = BOOK.format(word="A note", area="The press list")
    text += '2026-12-02 outcome me "missed" for ^word\n'
    told = body(made("update", book(text), who="Ottokar", today=FRIDAY))
    assert "A note on the press list did not come on 2 December." in told


def test_without_an_area_it_is_no_quotation(book: Callable[[str], Book]) -> None:
    text = "\n".join(one for one in BOOK.splitlines() if not one.startswith(("2026-11-30 h", "  trial", "2026-11-30 d")))  # fmt: skip
    told = body(made("update", book(text.format(word="A note", area="")), who="Ottokar", today=FRIDAY))  # fmt: skip
    assert "Coming from me: a note every working day" in told


def test_its_evening_has_words_of_its_own(book: Callable[[str], Book]) -> None:
    found = book(BOOK.format(word="A note", area="The press list")).of(Promise)
    assert [thing_of(one) for one in found] == ["a note"]
