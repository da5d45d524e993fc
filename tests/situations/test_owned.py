"""What the writer owns up to is what they say the boss is right about, and never what the boss said."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.told.owned import ANSWER

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("story", "owned"),
    [
        (
            "My boss Ruth took the rota back. She's right that she should have heard it from me.",
            "You should have heard it from me",
        ),
        (
            "My chef Dario stopped it. He’s quite right that he was told too late.",
            "You were told too late",
        ),
        (
            "Our head, Mme Aubry, put an end to it. She was right that they hadn't seen the figures, I admit.",
            "You hadn't seen the figures, I admit",
        ),
        (
            "Herr Kessler took the keys back. He has a point, I forgot the alarm twice.",
            "I forgot the alarm twice",
        ),
        (
            "My boss Ruth took the rota back. She said “I want to see every shift before it goes out.” She's right that I told nobody about the swap.",
            "I told nobody about the swap",
        ),
    ],
)
def test_what_the_boss_is_right_about_is_said_as_to_them(story: str, owned: str) -> None:
    said = ANSWER.read(story, TODAY)
    assert said is not None
    assert said.words == owned


@pytest.mark.parametrize(
    "story",
    [
        "My boss Ruth took the rota back. She's right that she hears of everything last.",
        "My boss Ruth took the rota back. He's right, he's the one who signs.",
    ],
)
def test_what_cannot_be_said_to_them_as_it_stands_is_asked(story: str) -> None:
    assert ANSWER.read(story, TODAY) is None


@pytest.mark.parametrize(
    "story",
    [
        "My boss Ruth took the rota back. She said “you're an angel, but I do it myself now.”",
        "Ma cheffe Claire m'a repris le planning. Claire said “from now on it goes over my desk.”",
        "My boss is Jens. “I would rather do the orders myself,” he said.",
    ],
)
def test_what_the_boss_said_is_nothing_that_the_writer_owns(story: str) -> None:
    assert ANSWER.read(story, TODAY) is None
