"""A question in the order in which it is put stands in quotation marks behind “You asked”, and one that is told goes on there."""

from __future__ import annotations

import pytest

from goodbooks.language.retold.as_you_asked import as_you_asked


@pytest.mark.parametrize("asked", [
    "What is it about, anything I should bring", "When do you order the carrots", "How many hours does the ward get",
    "Which day do we stand behind", "Why is the list late", "What time is the round",
])  # fmt: skip
def test_one_that_is_put_is_none_that_goes_on(asked: str) -> None:
    assert as_you_asked(asked) == ""


@pytest.mark.parametrize("asked", [
    "what it is about", "when it is live", "whether I am leaving", "which printer we take", "when the ovens come", "what we do this week",
])  # fmt: skip
def test_one_that_is_told_goes_on(asked: str) -> None:
    assert as_you_asked(asked) == asked
