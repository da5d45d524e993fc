"""Who says that they carry a risk is heard, with the end that they name; who only may, or does not, is not."""

from __future__ import annotations

import pytest

from goodbooks.language.meant.risk_taken import risk_taken, turns_risk_away


@pytest.mark.parametrize(
    ("said", "until"),
    [
        ("Let them go, just this once. I carry the risk until they are unpacked in Basel.", "they are unpacked in Basel"),
        ("The risk is mine until the inspector comes on Monday.", "the inspector comes on Monday"),
        ("I'll answer for it until the check is done.", "the check is done"),
        ("I'll take the blame if it goes wrong until the spring revision.", "the spring revision"),
        ("It's on me till Friday, and then we look again.", "Friday"),
        ("I am responsible.", ""),
        ("Go ahead. I’ll take full responsibility!", ""),
    ],
)  # fmt: skip
def test_whoever_takes_it_upon_themselves_is_heard(said: str, until: str) -> None:
    found = risk_taken(said)
    assert found is not None
    assert found.until == until


@pytest.mark.parametrize(
    "said",
    [
        "I will not say that I carry the risk.",
        "If I take the blame, will you sign?",
        "You carry the risk until Friday.",
        "I take it to the board on Friday.",
        "Somebody else carries the risk.",
    ],
)
def test_whoever_does_not_is_not(said: str) -> None:
    assert risk_taken(said) is None


@pytest.mark.parametrize(
    "said",
    ["The risk is not mine.", "He says the risk isn't his", "the liability lies with the client", "The blame is Hanna's", "Olu carries the risk.", "I won't take the risk", "I don't answer for it", "Do it, at your own risk"],
)  # fmt: skip
def test_a_risk_that_is_another_s_is_turned_away(said: str) -> None:
    assert turns_risk_away(said)


@pytest.mark.parametrize(
    "said",
    ["The risk is mine", "I carry the risk", "The risk is small", "If the risk is yours, say so", "That takes the risk out of it", "the risk stays with me"],
)  # fmt: skip
def test_a_risk_that_is_one_s_own_or_only_spoken_of_is_not(said: str) -> None:
    assert not turns_risk_away(said)
