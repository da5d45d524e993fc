"""Whoever wants to be told is not cut down to what they would be told."""

from __future__ import annotations

import pytest

from goodbooks.situations.offered.answer_words import shortest


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
