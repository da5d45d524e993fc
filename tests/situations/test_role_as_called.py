"""The post that somebody wants is called as they call it; one that others want of them, and a mere better one, is none."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.told.role import ANSWER

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("I asked him if I could officially move into a product role.", "a product role"),
        ("I applied for the post of deputy matron last week.", "the post of deputy matron"),
        ("I'd like to become the lead of the night desk, and nobody knows.", "the lead of the night desk"),
        ("I've asked my chief to be considered for the shift lead position.", "the shift lead position"),
        ("I asked Herr Vogt whether I might go into the planning job.", "the planning job"),
        ("I hoped for the assistant manager post and Ivo got it.", "the assistant manager post"),
    ],
)  # fmt: skip
def test_the_post_is_called_as_the_story_calls_it(told: str, role: str) -> None:
    said = ANSWER.read(told, TODAY)
    assert said is not None
    assert said.words == role


@pytest.mark.parametrize(
    "told",
    [
        "I asked for a better job.",
        "He asked me to be the lead.",
        "I never wanted to be the head of anything.",
        "Should I have asked for the lead?",
    ],
)
def test_what_one_does_not_want_and_what_has_no_name_is_none(told: str) -> None:
    assert ANSWER.read(told, TODAY) is None
