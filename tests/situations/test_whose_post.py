"""Whoever holds the post that one would like is not the one to ask for it."""

import pytest

from goodbooks.situations.people.whose_post import is_the_bosss_post


@pytest.mark.parametrize(
    "said",
    [
        "I sit across from my boss Steve knowing that I've been offered his chair.",
        "My manager is Renate. The director asked me whether I would take Renate's job.",
        "They want me to replace my boss, and my boss does not know it.",
        "My boss is Luc. His boss said she could see me in his role.",
        "I'd like to apply for my manager's position while my manager is still in it.",
    ],
)
def test_the_boss_s_own_post_is_known(said: str) -> None:
    assert is_the_bosss_post(said)


@pytest.mark.parametrize(
    "said",
    [
        "I'd like the lead of the night desk, and my boss knows it.",
        "My boss is retiring, and I want to apply for my boss's job.",
        "My boss gave the role to somebody else.",
        "I asked my manager for the supervisor job.",
        "She wants me to have the post, my boss says.",
    ],
)
def test_another_post_or_one_that_falls_free_is_asked_of_the_boss(said: str) -> None:
    assert not is_the_bosss_post(said)
