"""The words of a walk have the hour that its word has now."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.walks.words.since_written import Written, at_their_hour
from goodbooks.playbooks.slots.value import Value

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

PLAN = """\
2026-11-30 promise me -> Ottokar "Word on how it goes with the press list" ^word #press
  note: a short note every evening at six
  every: day 18:00
"""
CHANGED = "2026-12-02 promise\n  amends: ^word\n  every: day {}\n"
WRITTEN = Written(date(2026, 11, 30), ("^word",))


@pytest.mark.parametrize(
    ("net", "told"),
    [
        ("a short note every evening at six", "a short note every evening at 19:30"),
        ("you get three lines each evening at 6, and may look any day", "you get three lines each evening at 19:30, and may look any day"),
        ("a list on Fridays", "a list on Fridays"),
    ],
)  # fmt: skip
def test_an_hour_changed_since_stands_in_its_words(
    net: str, told: str, book: Callable[[str], Book]
) -> None:
    values = {"net": Value(net)}
    changed = book(PLAN + CHANGED.format("19:30"))
    assert at_their_hour(values, changed, WRITTEN)["net"].text == told
    assert at_their_hour(values, book(PLAN), WRITTEN)["net"].text == net
    assert at_their_hour(values, book(PLAN + CHANGED.format("18:00 until 2027-01-08")), WRITTEN)["net"].text == net  # fmt: skip
    assert at_their_hour(values, changed, None)["net"].text == net
