"""The shape of a sentence is seen whatever its words are: who stands at its head, how it goes on, and who did it."""

from __future__ import annotations

import pytest

from goodbooks.coach.acts import with_acts
from goodbooks.coach.shape import shapes
from goodbooks.language.text.letter import Letter


def shape(text: str) -> set[str]:
    """The shape of a text of one sentence."""
    [one] = with_acts(Letter(text + "\n"))
    return set(shapes(one))


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("And you left the gate open.", "s you past"),
        ("You've moved the fence again.", "s you has"),
        ("Wiebke found the leak.", "s name past"),
        ("Receipts were in the tin.", "s word past"),
        ("It wouldn't start.", "s it not"),
        ("I'd like the day off.", "s i would"),
        ("The stairs creak like a ship.", "s like a"),
        ("We have told Wiebke so.", "s we has name"),
        ("Nine of the fourteen came back.", "s numbers 1"),
        ("It costs 40 euros.", "s money"),
    ],
)
def test_who_stands_at_the_head_and_how_it_goes_on(text: str, sign: str) -> None:
    assert sign in shape(text)


def test_what_was_done_by_nobody_is_told_from_what_somebody_did() -> None:
    assert "s done" in shape("The drain was never cleared.")
    assert "s done by" in shape("The drain was cleared by Kofi.")
    assert not {"s done", "s done by"} & shape("Kofi cleared the drain.")
