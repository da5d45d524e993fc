"""Colleagues judged beside oneself, ill-suited, too young, not up to it, are heard; what is judged is not said of a hall, a list or oneself."""

from __future__ import annotations

import pytest

from goodbooks.coach.look import look

MAIL = "Dear Ada,\n\nI would like to be considered for the post. {} Could we talk on Friday?\n"


@pytest.mark.parametrize("words", [
    "The other two would be ill-suited to lead the bakery, and I know every oven.", "Both of them are too young for it; I am not.",
    "My colleagues are not up to it, I am.", "Neither of the others is ready for the role, and I have run the desk for a year.",
    "The others are not cut out for it, so it should be me.", "My peers would be the wrong people for this.",
    "Both of them are unfit to run the kitchen.", "The other candidates aren't suited to the post, as I am.",
    "I don't think that either of my colleagues could do it.", "Neither Bo nor Ann has the nerves for it, and I have.",
    "The two of them lack the patience; I have it.", "The guys I share the bench with would be ill-suited to run it.",
])  # fmt: skip
def test_a_colleague_judged_beside_oneself_is_lowered(words: str) -> None:
    found = {flag.category for flag in look(MAIL.format(words), purpose="ask").flags}

    assert "lowering-others" in found


@pytest.mark.parametrize("words", [
    "The others are not ready for the fire drill, so I hand out the plan.", "Both of them are too old to be repaired: the pumps go on Friday.",
    "He said the hall would be unsuited for the count.", "My colleagues are inexperienced with the new saw, so I train them on Monday.",
    "My colleagues are well suited to the shift.", "Both rooms would be ill-suited for the workshop.", "Neither of the halls is ready for it.",
    "The others were not up to date, so I sent the list again.", "My two colleagues are not able to come on Friday.",
    "Neither Bo nor Ann is ready to leave before six.", "My peers are not capable of opening the vault without my key.",
    "They don't have the authority to sign.", "My colleagues are ready for it, and so am I.",
])  # fmt: skip
def test_a_thing_a_day_and_a_word_of_help_make_no_colleague_smaller(words: str) -> None:
    found = {flag.category for flag in look(MAIL.format(words), purpose="ask").flags}

    assert "lowering-others" not in found
