"""Whoever was promised an answer on what they asked waits for that, and for nothing once they have it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.owed import i_owe

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

ASKED = """
    2026-11-20 request Pia -> me "Her 30 kilns" ^kilns
      due: 2026-11-24
    2026-11-25 promise me -> Pia "{title}" ^answer
      due: 2026-11-27
"""
CAME = '    2026-11-27 outcome me "{state}" for ^answer\n      state: {state}\n'
LATER = date(2026, 12, 11)


def owed(book: Book) -> list[str]:
    return [debt.entry.ref for debt in i_owe(book, LATER)]


@pytest.mark.parametrize("title", ["An answer on her 30 kilns", "My reply to the kilns", "a clear word about her kilns"])  # fmt: skip
def test_a_promised_answer_takes_up_the_question_whatever_its_day(
    title: str, book: Callable[[str], Book]
) -> None:
    told = ASKED.format(title=title)
    assert owed(book(told)) == ["^answer"]
    assert owed(book(told + CAME.format(state="delivered"))) == []


def test_one_that_never_came_or_is_on_something_else_leaves_it_open(
    book: Callable[[str], Book],
) -> None:
    missed = ASKED.format(title="An answer on her 30 kilns") + CAME.format(state="missed")
    assert owed(book(missed)) == ["^kilns"]
    other = ASKED.format(title="An answer on the summer fair")
    assert owed(book(other + CAME.format(state="delivered"))) == ["^kilns"]
