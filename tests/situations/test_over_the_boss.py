"""Whoever stands over the boss is never taken for the boss."""

from __future__ import annotations

import pytest

from goodbooks.situations.people.likely_boss import likely_boss
from goodbooks.situations.people.over_the_boss import over_the_boss


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
