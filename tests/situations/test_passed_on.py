"""Whether a story says that whoever waits has the new word already, since it was turned around; the old word is none, and neither is a question."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.told.passed_on import ANSWER

TODAY = date(2026, 11, 3)
TURNED = "My boss Marcus said to hold the order until he has met the customer. All day I told them to wait. At five he said go ahead"


@pytest.mark.parametrize(("goes_on", "said"), [
    (". So I told them that we go ahead.", "I told them that we go ahead"), (", and I let everybody know.", "I let everybody know"),
    (". I rang Ilse and Jonas and they laughed.", "I rang Ilse and Jonas and they laughed"), (". Then I had to tell Growth that we go ahead.", "I had to tell Growth that we go ahead"),
    (". I've already mailed the bakers.", "I've already mailed the bakers"),
])  # fmt: skip
def test_the_others_have_the_new_word_already(goes_on: str, said: str) -> None:
    found = ANSWER.read(TURNED + goes_on, TODAY)
    assert found is not None
    assert found.words == said


@pytest.mark.parametrize("goes_on", [
    ".", ". I told Marcus that it hurts.", ". I have not told them yet.", ". Should I tell them tonight?", ". I told nobody.",
    ". All day I had told the bakers to wait.", ". When I told them this morning that we wait they were kind.", ". I told my boss what I think.",
])  # fmt: skip
def test_the_old_word_a_question_and_the_boss_are_no_word_passed_on(goes_on: str) -> None:
    assert ANSWER.read(TURNED + goes_on, TODAY) is None


@pytest.mark.parametrize("story", [
    "My boss Marek said on Monday that we paint the hall blue, and on Wednesday green. I told the painters at once. He does it every week.",
    "Our chef Noor decides the menu anew each day. Yesterday it was fish, this morning she said lamb. I have already told the kitchen.",
    "We agreed on the 10th with my manager Sol. Then it was the 14th, and today it's the 12th again. I let everybody know an hour ago.",
])  # fmt: skip
def test_where_it_changes_again_and_again_the_others_have_the_last_word(story: str) -> None:
    assert ANSWER.read(story, TODAY) is not None


@pytest.mark.parametrize("story", [
    "I told the crew on Monday that we sail at six. On Tuesday he changed it to eight, and then it was nine. I have to tell them again.",
    "She changes the plan all the time. I told my husband about it. I told the girls how tired I am of it.",
    "My boss changed the route again today. The drivers go by the old one, they have heard nothing from me yet.",
])  # fmt: skip
def test_a_word_that_changed_since_and_a_complaint_is_none_passed_on(story: str) -> None:
    assert ANSWER.read(story, TODAY) is None
