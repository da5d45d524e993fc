"""Whoever holds the post that one would like is not the one to ask for it."""

from datetime import date

import pytest

from goodbooks.situations.people.whose_post import is_the_bosss_post
from goodbooks.situations.told.boss_unless_it_is_their_post import ANSWER

MONDAY = date(2026, 11, 30)


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


@pytest.mark.parametrize(
    ("told", "boss"),
    [
        ("You remember Captain Dag left the pilot boat in May? His post is on the wall. My own captain, Aarne, could say my name upstairs.", "Aarne"),
        ("Our head, Ms. Duarte, retires in June, and her chair is free. The director, Mr. Kool, decides. I want it.", "Mr. Kool"),
        ("My manager Piet left in March and I want his job. They look outside, I hear.", ""),
        ("My boss Ana has retired, and nobody says who decides. I would like to be shift lead.", ""),
        ("My manager Piet left the meeting early. I want the lead of the night desk.", "Piet"),
        ("My boss Ana left at five. I would like to be shift lead.", "Ana"),
        ("My boss is Ana. Tom left in May and his post is free.", "Ana"),
    ],
)  # fmt: skip
def test_whoever_is_gone_puts_nobody_forward(told: str, boss: str) -> None:
    said = ANSWER.read(told, MONDAY)
    assert (said.words if said else "") == boss
