"""Whose picture matters is whoever over the boss was told by the boss that it was the writer; never the one who says it, nor whoever a colleague told."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.told.who_was_told_of_me import ANSWER

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("told", "whom"),
    [
        ("Our manager messed up. Now he's telling the managing director that it was us.", "the managing director"),
        ("Our manager is new. Several of us heard from people in the shop that he's telling the rest of the office and the owner too that it was us, the bakers.", "the owner"),
        ("My boss Ulla lost the order. She told the owner it was my fault.", "the owner"),
        ("My manager wrote to Frau Weiss that we had forgotten it.", "Frau Weiss"),
        ("My boss is Dan. He told the board that it is down to me.", "the board"),
    ],
)  # fmt: skip
def test_whoever_the_boss_told_is_the_one_whose_picture_matters(told: str, whom: str) -> None:
    said = ANSWER.read(told, TODAY)
    assert said is not None
    assert said.words == whom


@pytest.mark.parametrize(
    "told",
    [
        "My boss is away. Tom, my colleague, told the director that it was me. He laughed.",
        "My boss told me it was my fault.",
        "My boss told the owner that it was late.",
        "I told the director that it was my fault.",
    ],
)
def test_a_colleague_who_says_it_and_what_is_said_to_ones_face_change_nothing(told: str) -> None:
    assert ANSWER.read(told, TODAY) is None
