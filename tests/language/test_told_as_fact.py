"""Decisions told as what is so, and what is only so."""

from __future__ import annotations

import pytest

from goodbooks.language.doings.by_build.told_as_fact import told_as_fact


@pytest.mark.parametrize(
    "text",
    [
        "The workshop is in Linz, not in Graz.",
        "We hire two people, not three.",
        "The ballet has taken our room, so on Monday you are in the old foundry instead.",
        "The museum has our projector, so the talk on Thursday is without slides.",
        "Bananas go first, agreed by all.",
        "One more meal without meat was voted, seven for, one against.",
        "Nothing goes out before Legal has read it.",
        "The release is on the 14th, final.",
        "The old boiler comes out in July and a heat pump goes in.",
        "It'll be the Vienna office for the summer.",
    ],
)
def test_what_holds_in_place_of_something_else_is_decided(text: str) -> None:
    assert told_as_fact(text)


@pytest.mark.parametrize(
    "text",
    [
        "The tea is in the blue pot, not in the red one, and it was delicious.",
        "So on Sunday we are in the garden with the whole family.",
        "We were voted the best kiosk on the pier.",
        "Nothing leaves a better taste than your plum cake.",
        "It'll be the usual crowd, I suppose.",
        "They were carried home by the neighbours.",
        "The ferry is out, so we are on the bus with all the tourists.",
    ],
)
def test_what_is_only_so_decides_nothing(text: str) -> None:
    assert not told_as_fact(text)
