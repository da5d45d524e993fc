"""What holds somebody's control up to them is told from what they may fear, and reaches no letter that asks for a trial."""

from __future__ import annotations

import pytest

from goodbooks.language.meant.names_control import names_control, without_control_named


@pytest.mark.parametrize(
    "words",
    [
        "you keep redoing my proofs", "you can't let go of the horses", "that you are a control freak", "you check everything twice", "you never trust anybody with the keys",
        "you always rewrite all my mails", "you would be losing control", "you won't let anyone touch the berth plan", "less micromanagement", "you kept overruling my crew",
    ],
)  # fmt: skip
def test_words_that_hold_control_up_to_somebody_are_known(words: str) -> None:
    assert names_control(words)


@pytest.mark.parametrize(
    "words",
    [
        "a school gets the wrong colours and you hear of it late", "you are asked about every late barge", "parents ring you first", "a date slips and you check with the owner",
        "you have to explain the delay", "the drug cabinet is short and you sign for it", "you keep the key", "loss of temperature control in the cold store", "a check every Friday",
    ],
)  # fmt: skip
def test_what_they_may_fear_is_none_of_it(words: str) -> None:
    assert not names_control(words)


def test_only_the_sentence_that_says_it_is_cut() -> None:
    left, kept = without_control_named("You can't let go. A school gets the wrong colours.")
    assert (left, kept) == ("A school gets the wrong colours.", "You can't let go.")
