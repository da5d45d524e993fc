"""Whoever stands over the boss is never taken for the boss."""

from __future__ import annotations

import pytest

from goodbooks.situations.people.likely_boss import (
    is_perhaps_the_boss_by_name,
    likely_boss,
    or_by_signs,
)
from goodbooks.situations.people.over_the_boss import over_the_boss
from goodbooks.situations.people.own_words import person_of


@pytest.mark.parametrize(
    "told",
    [
        "Dr. Aumann, my boss's boss, liked my plan. My boss said no.",
        "My boss's boss, Dr. Aumann, liked my plan. My boss said no.",
        "My boss said no. Dr. Aumann is my boss's boss and liked my plan.",
        "My manager’s manager Dr. Aumann liked my plan. My manager said no.",
    ],
)
def test_the_bosss_boss_is_named_so_and_is_not_the_boss(told: str) -> None:
    assert over_the_boss(told) == {"Dr. Aumann"}
    found = likely_boss(told)
    assert found is None or found.name != "Dr. Aumann"


def test_a_boss_with_a_name_stays_the_boss() -> None:
    assert over_the_boss("Henrik, my boss, liked my plan. My boss's desk is empty.") == frozenset()


@pytest.mark.parametrize(
    ("told", "boss"),
    [
        ("I'd like Fridays at home. My boss is Vera.", "Vera"),
        ("My boss is Harald and he said no. Vera laughed.", "Harald"),
        ("My boss is Irish. He said no.", "my boss"),
    ],
)
def test_whom_a_story_says_the_boss_is_is_the_boss(told: str, boss: str) -> None:
    said = or_by_signs(told, person_of(told, "boss"))
    assert said is not None
    assert said.words == boss
    assert not said.is_maybe


def test_whoever_is_called_by_a_post_of_ours_is_not_asked_about_as_the_boss() -> None:
    of_boss = "My boss lets nobody order the colour, and I'd like to take over the trainee Mondays."
    assert is_perhaps_the_boss_by_name(f"Fidelma was in early today. {of_boss}")
    assert not is_perhaps_the_boss_by_name(f"Our porter Fidelma was in early today. {of_boss}")
