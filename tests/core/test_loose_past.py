"""A time that is remembered without its day is told as it was remembered, and never as another day."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.core.loose_past import loosely_past

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("In March", "in March"),
        ("march.", "in March"),
        ("back in Sept 2025", "in September 2025"),
        ("last spring", "last spring"),
        ("spring", "in the spring"),
        ("the end of May", "at the end of May"),
        ("end of March", "at the end of March"),
        ("mid-March", "in mid-March"),
        ("2024", "in 2024"),
        ("last month", "in October"),
        ("last year", "in 2025"),
        ("last week", "in the week of 16 November"),
        ("The week before last", "in the week of 9 November"),
        ("in the week of 16 November", "in the week of 16 November"),
    ],
)
def test_a_month_a_season_and_a_year_stay_as_they_were_said(words: str, said: str) -> None:
    assert loosely_past(words, TODAY) == said


def test_last_month_in_january_is_december() -> None:
    assert loosely_past("last month", date(2026, 1, 5)) == "in December"


@pytest.mark.parametrize("words", ["", "4 March", "last Tuesday", "yesterday", "next week", "soon", "he may come", "in marching order"])  # fmt: skip
def test_a_day_and_what_is_unclear_in_a_week_are_none(words: str) -> None:
    assert loosely_past(words, TODAY) == ""
