"""Where the boss has ordered that what somebody promised is kept, the boss is to choose; where nobody has, it is whoever promised it."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.told.who_ordered_it import ANSWER

TODAY = date(2026, 12, 1)
PROMISED = "Lars from events told a wedding party in our name that the cake comes on the 19th."


@pytest.mark.parametrize(
    ("order", "who"),
    [
        ("I told my boss Ingrid that one oven is not enough, and she said: “We said it, so we do it.”", "Ingrid"),
        ("My manager Olek says it stays at the 19th and I should make it work.", "Olek"),
        ("The head said “make it happen”.", "the head"),
        ("My boss has ordered it, full stop.", "my boss"),
        ("Our director backed him in front of everybody.", "our director"),
        ("My supervisor Jo insists that it goes out on the 19th.", "Jo"),
    ],
)  # fmt: skip
def test_an_order_of_the_boss_makes_it_theirs_to_choose(order: str, who: str) -> None:
    said = ANSWER.read(f"{PROMISED} {order}", TODAY)
    assert said is not None
    assert said.words == who


@pytest.mark.parametrize(
    "told",
    [
        "My boss has said nothing yet. Lars says find a way.",
        "I asked my boss whether it stays. She would think about it.",
        "I am to find a way, and my boss is away.",
        "My boss says we can't keep it, so it can't be that it stays.",
    ],
)
def test_where_the_boss_gave_no_order_it_is_not(told: str) -> None:
    assert ANSWER.read(f"{PROMISED} {told}", TODAY) is None
