"""A win that is booked to no goal is not lost to a boss of whom the book knows none; what is of me alone stays out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import body, made, section

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

DAY = date(2026, 12, 4)
WEEK = """
2026-12-01 person Ewald
  relation: boss
2026-12-01 person Tamsin
  relation: peer
2026-12-03 win me "The roster stood on Thursday at noon"
2026-12-04 win me "I got through it without crying"
"""
GOAL = '2026-12-01 goal Ewald "No bus without a driver" ^buses\n'


def test_a_boss_without_a_goal_reads_what_was_done(book: Callable[[str], Book]) -> None:
    page = made("update", book(WEEK), who="Ewald", today=DAY)
    assert "Done on 3 December: The roster stood on Thursday at noon." in body(page)
    assert "crying" not in body(page)
    assert not any("booked to no goal" in one for one in section(page, "Beside the message, for you alone"))  # fmt: skip


def test_where_there_is_a_goal_it_is_asked_which_one_it_served(book: Callable[[str], Book]) -> None:
    page = made("update", book(WEEK + GOAL), who="Ewald", today=DAY)
    assert "roster" not in body(page)
    assert any("booked to no goal" in one for one in section(page, "Beside the message, for you alone"))  # fmt: skip


@pytest.mark.parametrize(
    "then",
    [
        "2026-12-02 person Ewald\n  relation: former boss\n",
        "2026-12-02 person Ewald\n  relation: peer\n2026-12-02 person Tamsin\n  relation: boss\n",
    ],
)
def test_whoever_is_my_boss_no_longer_does_not_get_my_results(
    book: Callable[[str], Book], then: str
) -> None:
    page = made("update", book(WEEK + then), who="Ewald", today=DAY)
    assert "roster" not in body(page)


@pytest.mark.parametrize(
    "then",
    [
        "2026-12-02 person Ewald\n  listens: reads first\n",
        "2026-12-02 person Ewald\n  relation: former boss\n2026-12-03 person Ewald\n  relation: my boss\n",
    ],
)
def test_a_boss_stays_one_until_the_book_says_otherwise(
    book: Callable[[str], Book], then: str
) -> None:
    page = made("update", book(WEEK + then), who="Ewald", today=DAY)
    assert "Done on 3 December: The roster stood on Thursday at noon." in body(page)


def test_somebody_beside_me_does_not_get_my_results(book: Callable[[str], Book]) -> None:
    assert "roster" not in body(made("update", book(WEEK), who="Tamsin", today=DAY))
