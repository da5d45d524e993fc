"""Whoever wants to be told is not cut down to what they would be told."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.offered.answer_words import shortest
from goodbooks.situations.offered.candidates import candidates
from goodbooks.situations.told.their_no import ANSWER


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("and I want to be told first next time", "I want to be told first next time"),
        ("I'd like to be informed before the others are", "I'd like to be informed before the others are"),
        ("she told me that we wait", "we wait"),
        ("I was told that it waits", "it waits"),
    ],
)  # fmt: skip
def test_only_what_was_reported_loses_its_lead(told: str, said: str) -> None:
    assert shortest(told, "said") == said


@pytest.mark.parametrize(
    "told",
    [
        "I asked Bettina once, she said you are doing fine, hang in there.",
        "I asked Gerda last Thursday, she said we need you as site manager.",
    ],
)
def test_whom_i_asked_and_when_is_none_of_what_they_answered(told: str) -> None:
    (first, *_) = candidates(f"I'd like to go back to the floor. {told}", "step-back", "against")
    assert first.words == told.partition("she said ")[2].rstrip(".")
    assert ANSWER.read(told, date(2026, 12, 1)) is None
