"""Who decided while the writer's boss was away: named where a story tells of both, and nobody else."""

from __future__ import annotations

import pytest

from goodbooks.situations.people.decided_for import decider_of


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("My boss Linda was on holiday. Management cancelled the training.", "management"),
        ("While my manager was off sick, her deputy Tom told the client that they could come.", "Tom"),
        ("Our head cook broke her leg in May. The owner let the waiters go home early.", "the owner"),
        ("My supervisor, Frau Kessler, is on leave. In the meantime the board scrapped my project.", "the board"),
        ("With my boss away, Jean-Luc decided that we close on Mondays.", "Jean-Luc"),
        ("My boss left the company in March. HR told me that I go back to nights.", "HR"),
        ("During my boss's holiday I was overruled by the site manager.", "the site manager"),
        ("My boss is on vacation and her boss, Mr Lund, approved the discount.", "Mr Lund"),
        ("Our manager Selin is at a fair. Bruno from sales cancelled my order.", "Bruno"),
        ("My boss is ill. They whined to management. They sent them all out to me.", "management"),
        ("She's my boss and she was in hospital. The deputy head brought the boy back.", "the deputy head"),
    ],
)  # fmt: skip
def test_whoever_decided_while_the_boss_was_away_is_named(told: str, who: str) -> None:
    found = decider_of(told)
    assert found is not None
    assert found.words == who


@pytest.mark.parametrize(
    "told",
    [
        "My boss was in the room and said nothing. The director told me to give in.",
        "I went on holiday for two weeks. My boss decided without me.",
        "My boss went on holiday. Before that she decided to drop it.",
        "My boss is away a lot. I wish they decided something.",
        "My boss was off on Friday. I cancelled the tour myself.",
        "My boss was on leave. The customer cancelled the order.",
        "My boss is never away. The board decided to close.",
        "If my boss is ill, the board decides everything.",
        "My boss leaves at four. The team said no.",
    ],
)
def test_nobody_is_named_where_the_boss_was_there_or_nobody_above_decided(told: str) -> None:
    assert decider_of(told) is None
