"""An answer that says that nobody decided anything is heard with and without its apostrophes, and a rule with a “not” in it is a decision."""

from __future__ import annotations

import pytest

from goodbooks.language.meant.nothing_decided import says_nothing_decided


@pytest.mark.parametrize(
    "words",
    [
        "he didnt really decide anything",
        "she didn't actually decide anything",
        "Tessa hasnt decided yet, she was in a hurry",
        "nobody decided anything",
        "well, nothing really",
        "honestly nothing",
        "no real decision",
        "there wasnt any decision",
        "she made no decision",
        "we didnt get to a decision",
        "she couldnt make up her mind",
        "i dont think she decided anything",
        "it was left open",
        "we left it open, she had to run",
        "still open",
        "she wouldnt say either way",
        "that wasnt decided",
        "she did not commit to anything",
        "didnt decide on the bench",
    ],
)
def test_who_says_that_nothing_was_decided_is_heard(words: str) -> None:
    assert says_nothing_decided(words)


@pytest.mark.parametrize(
    "words",
    [
        "we don't decide prices without the owner",
        "she does not decide alone any more",
        "nothing leaves the shop without a label",
        "no overtime in January",
        "she didn't agree to the raise",
        "we dont open on Mondays",
        "she left the bench to me",
        "the door is left open until nine",
        "we leave it open on Saturdays until two",
        "no decisions without me",
        "they decided not to decide by mail",
        "I don't run the counter from March",
    ],
)
def test_a_rule_or_a_no_is_a_decision(words: str) -> None:
    assert not says_nothing_decided(words)
