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
