"""What only the state of things asks for."""

from __future__ import annotations

import pytest

from goodbooks.language.doings.by_build.needed import needed


@pytest.mark.parametrize(
    "text",
    [
        "The fee of 140.00 remains outstanding.",
        "Without it the truck turns round at Dover on Friday.",
        "Without them the welders go home tomorrow at noon.",
        "No certificate, no roof.",
        "Cars must be out of the courtyard by 7 that morning.",
        "Cost centres are to be reconciled by Wednesday evening.",
        "I'd have to know by Sunday.",
        "You still have my drill.",
        "The shared drive could use a tidy hand.",
        "The electricity is with you.",
        "Whose week is it?",
        "Those presenting in May send me an abstract not later than Friday.",
        "They would take another 300 if they were there by the 9th.",
        "I am not touching it before you say ok.",
        "Tooling starts only when Rev C is countersigned by you.",
        "Next time we meet, bring your own chair.",
        "He expects you on Tuesday at three.",
        "Action on your side: data dump, ETA Wed.",
        "They need it on the form, not on a napkin.",
        "Half a page from you and I'm saved.",
    ],
)
def test_what_the_state_of_things_needs_is_asked_for(text: str) -> None:
    assert needed(text)


@pytest.mark.parametrize(
    "text",
    [
        "Without you I'd have been lost.",
        "Without the rain it would have been perfect.",
        "No pain, no gain.",
        "The report is with you on Monday.",
        "That is your decision.",
        "Everyone sends their love.",
        "Everyone brought a chair by Friday, as you had asked.",
        "The cinema must be full by now.",
        "You have my word.",
        "If they were here by the 9th we would be glad.",
        "Next time we meet, the sun will shine.",
        "When I was young, bring your own was the rule.",
        "Nobody is to be blamed.",
    ],
)
def test_what_is_only_told_of_a_state_is_not(text: str) -> None:
    assert not needed(text)
