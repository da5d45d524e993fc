"""Fewer and longer days are asked for with the weekday that is to be free, where it falls to the writer and to nobody else."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.told.my_free_day import ANSWER

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("My mother-in-law takes the Mondays. Which leaves Wednesdays, which means me. I've got to ask for something like four days of ten or eleven hours.", "four days of ten or eleven hours, with Wednesdays off"),
        ("I'd like a four-day week. My husband has the boys on Tuesdays, so I need to be home on Fridays.", "a four-day week, with Fridays off"),
        ("I want to ask Frau Lindner for four long days. Thursdays would fall to me.", "four long days, with Thursdays off"),
        ("I asked for 4 days of 9.5 hours. I'd take Mondays off.", "4 days of 9.5 hours, with Mondays off"),
    ],
)  # fmt: skip
def test_the_free_weekday_stands_with_the_hours(told: str, asked: str) -> None:
    said = ANSWER.read(told, TODAY)
    assert said is not None
    assert said.words == asked


@pytest.mark.parametrize(
    "told",
    [
        "I'd like a four-day week. My wife is in the office on Mondays and Wednesdays.",
        "I need Fridays off. Nothing else.",
        "We work four days of ten hours here. Which leaves Fridays.",
    ],
)
def test_days_of_others_and_hours_that_nobody_asks_for_are_none(told: str) -> None:
    assert ANSWER.read(told, TODAY) is None
