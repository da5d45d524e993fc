"""What a review or a boss misses in the writer is taken up in their words; what one only thinks of oneself is not."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.told.what_they_miss import ANSWER

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("told", "missed"),
    [
        ("My review went fine. One thing came up: I should be more visible in meetings, and I don't know how.", "more visible in meetings"),
        ("In the appraisal my boss wrote that I lack presence. It was good otherwise.", "lack of presence"),
        ("Frau Keller said in the review that I should come across as more confident.", "more confident"),
        ("She told me I need to show more ownership of the rota. How?", "more ownership of the rota"),
        ("I was told to be a bit more assertive with the suppliers.", "a bit more assertive with the suppliers"),
        ("The feedback was good, apart from a lack of initiative on the ward.", "lack of initiative on the ward"),
        ("Monsieur Petit wants me to take more initiative on the floor.", "more initiative on the floor"),
    ],
)  # fmt: skip
def test_what_they_say_is_missing_is_the_point(told: str, missed: str) -> None:
    said = ANSWER.read(told, TODAY)
    assert said is not None
    assert said.words == missed


@pytest.mark.parametrize(
    "told",
    [
        "I should be more patient with my son.",
        "I need more time for it, she said yes.",
        "He said we need more staff on Sundays.",
        "My boss said there is a lack of staff. I could cry.",
        "Should I be more visible?",
    ],
)
def test_what_one_thinks_oneself_and_what_the_work_lacks_are_none(told: str) -> None:
    assert ANSWER.read(told, TODAY) is None
