"""Chances in words: tenths, with the ends said as what they are."""

from __future__ import annotations

import pytest

from goodbooks.forecast.words import (
    chance_in_words,
    level_in_times,
    level_in_words,
    likely_in_words,
    times_in_words,
)


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


@pytest.mark.parametrize(
    ("chance", "word", "times"),
    [
        (0.02, "very unlikely", "less than one time in twenty"),
        (0.11, "unlikely", "about one time in ten"),
        (0.21, "unlikely", "about two times in ten"),
        (0.5, "about as likely as not", "about five times in ten"),
        (0.8, "likely", "about eight times in ten"),
        (0.97, "very likely", "more than nineteen times in twenty"),
    ],
)
def test_a_chance_for_others_is_a_word_beside_its_figure(
    chance: float, word: str, times: str
) -> None:
    assert (likely_in_words(chance), times_in_words(chance)) == (word, times)


def test_the_day_to_plan_with_is_said_as_sure_as_it_is_and_no_surer() -> None:
    assert [level_in_times(level) for level in (0.5, 0.85, 0.95)] == [
        "as often as not", "about six times in seven", "nineteen times in twenty",
    ]  # fmt: skip
