"""Chances in words: tenths, with the ends said as what they are."""

from __future__ import annotations

import pytest

from goodbooks.forecast.words import chance_in_words, level_in_words


@pytest.mark.parametrize(
    ("chance", "words"),
    [
        (0.0, "less than 1 in 20"), (0.049, "less than 1 in 20"), (0.06, "about 1 in 10"),
        (0.21, "about 2 in 10"), (0.5, "about 5 in 10"), (0.85, "about 8 in 10"),
        (0.94, "about 9 in 10"), (0.951, "more than 19 in 20"), (1.0, "more than 19 in 20"),
    ],
)  # fmt: skip
def test_a_chance_is_said_in_tenths(chance: float, words: str) -> None:
    assert chance_in_words(chance) == words


def test_the_levels_have_words_of_their_own() -> None:
    assert [level_in_words(level) for level in (0.5, 0.85, 0.95, 0.7)] == [
        "1 in 2", "about 6 in 7", "19 in 20", "about 7 in 10",
    ]  # fmt: skip
