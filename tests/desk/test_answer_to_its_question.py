"""A practised answer is praised only for what its question asks: a person where it asks who, more than a yes where it asks what."""

from __future__ import annotations

import pytest

from goodbooks.coach.boxes import heard
from goodbooks.desk.walks.rehearsal.rehearsing import in_words, there

WHO = "Who does what you do now?"


def said(question: str, answer: str) -> str:
    return in_words(heard(answer), question, answer)


@pytest.mark.parametrize(
    "answer",
    ["I'd need to be done by three on Tuesdays and Thursdays, the rest I can move", "On Friday at nine.", "It takes two days."],
)  # fmt: skip
def test_a_question_that_asks_who_is_not_answered_by_a_day(answer: str) -> None:
    assert "asks for a person" in said(WHO, answer)
    assert there(heard(answer), WHO, answer) == ()


@pytest.mark.parametrize(
    "answer",
    ["Priya takes the dryers from 4 January.", "Callum", "I do, until 31 March.", "Nobody does so far.", "My deputy, from the first of May.", "From May it is Jürgen, two days a week.", "Claire and Tom share it by then."],
)  # fmt: skip
def test_whoever_is_named_answers_it(answer: str) -> None:
    assert "asks for a person" not in said(WHO, answer)


@pytest.mark.parametrize("answer", ["yes", "Yes.", "no", "Well, sure", "ok"])
def test_a_bare_yes_is_no_answer_to_an_open_question(answer: str) -> None:
    question = "Where do you see yourself in three years?"
    assert said(question, answer).startswith("A yes or a no says little")
    assert there(heard(answer), question, answer) == ()


@pytest.mark.parametrize("question", ["Do you want it?", "Can it be done by Friday?", "What if I say no? Will you stay?"])  # fmt: skip
def test_a_yes_answers_a_question_that_asks_for_one(question: str) -> None:
    assert "says little" not in said(question, "Yes.")
