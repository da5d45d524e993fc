"""What may be offered as a rule that somebody asks for: what is to be done from now on, and no report, no complaint and no half sentence."""

from __future__ import annotations

import pytest

from goodbooks.situations.offered.candidates import candidates
from goodbooks.situations.offered.rule_like import is_rule_like

OVERRULED = "At nine my boss Petra said we keep the stand closed. At noon she let the brewery open it and the whole market saw me standing there."


@pytest.mark.parametrize(
    "words",
    [
        "Before he turns something round he should tell me first",
        "All I'd ask is that nobody books my people without a word to me",
        "A call before it changes would be enough",
        "Changes come to me in writing first",
        "If he rang before he promised it I would be content",
        "I think we should agree on it in the morning round",
        "whoever books the hall asks me",
        "Side door shut, and the talk in there",
        "tell me after the service",
        "he could wait until the driver has signed",
    ],
)
def test_what_is_asked_for_from_now_on_may_be_a_rule(words: str) -> None:
    assert is_rule_like(words, words)


@pytest.mark.parametrize(
    "words",
    [
        "it and the whole market saw me standing there",
        "I need to talk to her about it",
        "It happens each month",
        "to somebody I turned down",
        "the yard",
        "before anybody outside hears of it",
        "On Tuesday she gave Benno the order herself",
        "He always does it in front of everybody",
        "that would be a rule I could live with",
    ],
)
def test_a_report_a_complaint_and_half_a_sentence_are_no_rule(words: str) -> None:
    assert not is_rule_like(words, words)


def test_nothing_is_offered_as_a_rule_where_a_story_tells_only_what_happened() -> None:
    story = f"{OVERRULED} It happens each month and I need to talk to her about it."
    assert candidates(story, "boss-did-not-back-me", "rule") == ()
    offered = candidates(f"{story} She should tell me first.", "boss-did-not-back-me", "rule")
    assert [one.words for one in offered] == ["She should tell me first"]
