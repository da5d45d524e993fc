"""Whoever showed the writer's work as their own is told by the sentence that says so, whether they are the boss or stand beside the writer."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.told.who_showed_it import ANSWER

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("story", "who"),
    [
        ("On Tuesday Bianca (she runs the home across the river) presented the rota with my slides. My manager wasn't there.", "Bianca"),
        ("My boss presented my report to the board as hers. Nobody asked.", "my boss"),
        ("In the round Jonas showed my drawings. My boss clapped.", "Jonas"),
        ("My boss was away. Petra took the credit for the stock count that I did.", "Petra"),
        ("My supervisor Ilka put her name first on the paper. I wrote all of it.", "Ilka"),
    ],
)  # fmt: skip
def test_who_showed_it_is_named_as_the_story_has_them(story: str, who: str) -> None:
    said = ANSWER.read(story, TODAY)
    assert said is not None
    assert said.words == who


@pytest.mark.parametrize(
    "story",
    [
        "I presented my own plan and nobody laughed.",
        "The scanner showed our mistake. My boss was kind.",
        "They want me to show it myself. Jonas is glad.",
    ],
)
def test_nobody_showed_it_where_the_writer_or_a_thing_did(story: str) -> None:
    assert ANSWER.read(story, TODAY) is None


@pytest.mark.parametrize(
    ("story", "who"),
    [
        ("I gave my draft to a colleague for a second look. She changed two lines and handed it to her boss as her own. My own boss has not seen it.", "a colleague"),
        ("I showed the new rota to Milan. He sent it round as his own, and my boss thanked him.", "Milan"),
        ("My boss sent my survey up as his own work.", "my boss"),
        ("Before it went to my boss I gave it to a colleague and asked her. She gave it to HER boss as her own.", "a colleague"),
    ],
)  # fmt: skip
def test_who_hands_it_on_as_their_own_showed_it(story: str, who: str) -> None:
    said = ANSWER.read(story, TODAY)
    assert said is not None
    assert said.words == who
