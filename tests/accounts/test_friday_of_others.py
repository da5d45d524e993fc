"""The Friday round asks about no decision that was turned around, and makes nobody late who was asked late."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.accounts.friday import prompts
from goodbooks.accounts.others_word import promised_to_me
from goodbooks.core.entry import Entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

FRIDAY = date(2026, 12, 4)


def test_an_exception_of_a_decision_that_was_turned_around_is_not_asked_about(
    book: Callable[[str], Book],
) -> None:
    told = """
2026-11-29 decision Rob "We go ahead, this once" ^once #portal
  exception: the integration test
  ends: launch
"""
    back = '2026-12-01 decision Rob "No short cuts after all" ^back #portal\n  reverses: ^once\n'
    assert "exception ^once" in [one.key for one in prompts(book(told), FRIDAY)]
    assert "exception ^once" not in [one.key for one in prompts(book(told + back), FRIDAY)]


def test_a_bare_yes_that_it_has_come_is_of_the_day_it_was_promised_for(
    book: Callable[[str], Book],
) -> None:
    told = book('2026-12-01 promise Rob -> me "Tell Growth himself" ^tell by 2026-12-02\n')
    (asked,) = promised_to_me(told, FRIDAY)
    made = asked.become("yes")
    assert isinstance(made, Entry)
    assert (made.on, made.line("state")) == (date(2026, 12, 2), "delivered")
