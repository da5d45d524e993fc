"""What was asked for is granted by its own verb, “you can go back in March”, without a yes before it."""

from __future__ import annotations

import pytest

from goodbooks.reckoning.lets import granting


@pytest.mark.parametrize(
    ("words", "asked", "said"),
    [
        ("you can go back in march", "To go back to the survey desk", "yes"),
        ("You may go back once Sam is trained", "To go back to the survey desk", "yes"),
        ("You can go back in march if the audit is done", "To go back to the survey desk", "part"),
        ("You may work from home on Mondays", "May I work from home on Mondays?", "yes"),
        ("so you can take the night line from May", "I would like to take the night line", "yes"),
        ("you can go home now", "To go back to the survey desk", ""),
        ("you can forget it", "To go back to the survey desk", ""),
        ("you cannot go back", "To go back to the survey desk", ""),
        ("you will go back to him and apologise", "To go back to the survey desk", ""),
    ],
)
def test_what_lets_me_do_what_i_asked_for_is_a_yes(words: str, asked: str, said: str) -> None:
    assert granting(words, asked) == said


@pytest.mark.parametrize(
    "order",
    [
        "leave the label press to me, nobody touches the feeder",
        "Let me handle the printer",
        "well, trust me on this",
        "leave the ordering to us",
    ],
)
def test_an_order_by_which_they_keep_it_lets_nobody_have_it(order: str) -> None:
    assert granting(order) == ""
    assert granting("leaves the label press to me") == "yes"
