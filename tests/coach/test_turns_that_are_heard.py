"""Turns of speech that are heard, and the plain sentences beside them that are left alone."""

from __future__ import annotations

import pytest

from coach.looking import rules_in

CHAT = "The tea was hot. We sang a little. The night was quiet."


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        ("hidden-reproach", "My compliments to whoever planned this."),
        ("hidden-reproach", "I might as well talk to the wall."),
        ("blame", "We would be done had Sales kept its word."),
        ("blame", "This is what comes of a rota made by people who never did a shift."),
        ("excuse", "You have to picture the scene: two phones and the fire bell."),
        ("lowered-self", "With my two left hands I had better not promise anything."),
        ("apology-grovelling", "I could sink through the floor."),
        ("hedged-fact", "It is sort of nearly ready."),
        ("late-point", f"{CHAT} And, well, the boiler has failed."),
        ("raised-by-lowering", "Nobody in this house lifts a finger without me."),
    ],
)
def test_a_turn_is_heard(rule: str, message: str) -> None:
    assert rule in rules_in(f"[status] {message}")


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        ("hidden-reproach", "Enjoy your holiday; we look after the goats while you are away."),
        ("hidden-reproach", "My compliments on the new hall, it is warm and bright."),
        ("blame", "The decision was the board's, and Ms Lund explained it well."),
        ("blame", "It would help if you had a key to the store."),
        ("late-point", f"{CHAT} Oh, and the boiler is back."),
        ("raised-by-lowering", "Zofia ran the night of the flood without me, and not a sheet was late."),
    ],
)  # fmt: skip
def test_a_plain_sentence_beside_it_is_left_alone(rule: str, message: str) -> None:
    assert rule not in rules_in(f"[status] {message}")
