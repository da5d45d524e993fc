"""A promise told of its thing."""

from __future__ import annotations

import pytest

from goodbooks.language.doings.by_build.comes_to_you import comes_to_you


@pytest.mark.parametrize(
    "text",
    [
        "5 comes to you Sunday, 6 a week later, if my eyes hold.",
        "It travels to you with Wednesday's ferry.",
        "The refund was released this morning and ought to reach your account by the end of the week.",
        "The repaired version replaces it tonight.",
        "The stove goes in on the 9th as planned.",
        "They'll have it well before the 31st.",
        "With the flu in the house it'll be the 5th of June instead; I don't like it either.",
        "I confirm that the replacement motor leaves our works on the 20th.",
        "The last three are blown in the first week of April.",
        "The board isn't clean yet, on it this afternoon.",
        "Signed copy follows as soon as that is done.",
    ],
)
def test_a_thing_that_comes_is_promised(text: str) -> None:
    assert comes_to_you(text)


@pytest.mark.parametrize(
    "text",
    [
        "Spring comes to you in April.",
        "The letter came to you on Sunday.",
        "If it reaches you by Friday, good.",
        "The parcel did not reach your office on Monday.",
        "Every spring the catalogue comes to you on a Monday.",
        "Would they have it before the 31st?",
        "I confirm receipt of your letter of Monday.",
        "The festival is held in August.",
        "What follows is a long story.",
        "A new mayor stands at the gate.",
    ],
)
def test_what_comes_of_itself_or_came_is_not(text: str) -> None:
    assert not comes_to_you(text)
