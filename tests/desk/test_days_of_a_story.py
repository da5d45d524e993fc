"""The day on which a sentence of a story stands in the book."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.desk.walks.told_with_it import _day

SATURDAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("words", "on"),
    [
        ("On Monday we lost it.", date(2026, 11, 23)),
        ("He overruled me on Friday.", date(2026, 11, 27)),
        ("Karin from the lab wants an answer on Monday.", SATURDAY),
        ("We will move the printers on Tuesday.", SATURDAY),
        ("He built the thing 15 years ago.", SATURDAY),
    ],
)
def test_what_is_to_come_or_was_years_ago_is_told_on_the_day_it_is_told(
    words: str, on: date
) -> None:
    assert _day(words, SATURDAY) == on
