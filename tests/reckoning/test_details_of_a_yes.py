"""A yes that says what is done then, “and if he cannot reach me he texts me”, is a yes; a term of it is one in part, in words that can be read."""

from __future__ import annotations

import pytest

from goodbooks.reckoning.lets import granting
from goodbooks.reckoning.terms import condition_in

WHOLE = (
    "Yes, and if he cannot reach me he texts me at once",
    "yes, and if I'm not there, she leaves a note",
    "Yes, and if you need help ask Bo.",
    "Yes. If he cannot reach me he texts me.",
    "Ok, and should it rain, we use the hall",
    "Yes; if I am off, Bo decides",
    "Yes, and if Frau Özdemir is ill, Ines stands in.",
)
IN_PART = (
    ("Yes, and only if the test passes", "the test passes"),
    ("Yes, if he cannot reach me he texts me at once", "he cannot reach me"),
    ("Yes, and if it goes wrong we stop", "it goes wrong"),
    ("Yes, if finance says we can", "finance says we can"),
    ("Yes, if Bo tells me he agrees", "Bo tells me he agrees"),
    ("Yes, and if the budget allows, we begin in May", "the budget allows"),
    ("Yes but if it fails you pay", "it fails you pay"),
)


@pytest.mark.parametrize("words", WHOLE)
def test_what_is_done_then_takes_nothing_of_a_yes(words: str) -> None:
    assert granting(words) == "yes"
    assert condition_in(words) == ""


@pytest.mark.parametrize(("words", "condition"), IN_PART)
def test_what_it_holds_under_does_and_is_named_without_what_is_done_then(
    words: str, condition: str
) -> None:
    assert granting(words) == "part"
    assert condition_in(words) == condition
