"""The words in which a decision was turned around, as a story quotes or reports them."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.playbooks.slots.told import answer_of

TODAY = date(2026, 12, 1)
ASKED = "I asked my boss, Karl, to hold the depot off. He said wait until I have met them. All day I put five drivers off. "


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("At four he came in. He said go ahead without the survey, he knows it's not right.", "He said go ahead without the survey, he knows it's not right"),
        ("At four he rang to tell me go ahead without the survey, he knows it's not right.", "He told me go ahead without the survey, he knows it's not right"),
        ("At four he came in and told us to go ahead, and that it isn't how it's done.", "He told us to go ahead, and that it isn't how it's done"),
        ("At four he said: “Go ahead without the survey. It isn't right, I know.”", "“Go ahead without the survey. It isn't right, I know.”"),
    ],
)  # fmt: skip
def test_what_was_said_in_giving_it_is_quoted_or_reported_as_it_was_told(
    told: str, words: str
) -> None:
    sort = answer_of("their-last-word-as-told")
    found = sort.of(ASKED + told, TODAY, "boss-did-not-back-me") if sort else None
    assert found is not None
    assert found.words.rstrip(".") == words


@pytest.mark.parametrize("told", ["At four he went home.", "At four my boss overruled me."])
def test_nothing_is_put_into_a_mouth_that_did_not_say_it(told: str) -> None:
    sort = answer_of("their-last-word-as-told")
    assert sort is not None
    assert sort.of(ASKED + told, TODAY, "boss-did-not-back-me") is None
