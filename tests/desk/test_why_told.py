"""Practised answers to “why”: each is told the one thing that matters most."""

from __future__ import annotations

import pytest

from goodbooks.accounts.readers.private_matters import PrivateMatters
from goodbooks.coach.boxes import heard
from goodbooks.desk.walks.rehearsal.rehearsing import in_words
from goodbooks.desk.walks.rehearsal.why_told import (
    ADD_NOW,
    ANSWERED,
    ASKS_BACK,
    AT_THEM,
    NO_REASON,
    NO_REASON_FOR_IT,
    ONLY_HOURS,
    ONLY_SORRY,
    ONLY_TO_COME,
    on_why,
)

LATE = "Why is the roster not out yet?"
FOR_IT = "Why should I give you more than the others?"
PILED = (
    "First there was the agency, and then Petra forgot it, and then of course there was the holiday of Jan, and on top of that the system was down on Tuesday,"
    " and in any case I had asked twice for help and nobody came, so one cannot say that it was me, under the circumstances that everybody here knows about as well as I do myself."
)
TOLD_TO_THE_END = (
    "Two people were ill on Monday and I waited for the agency to say whom they send, which they did on Tuesday at five, so I asked the two whether nights are all right for them,"
    " one said no, I asked again, and now I have both, so that it will be with you on Wednesday at noon, and you can look at it before the others do if you like to."
)


def told(question: str, answer: str) -> str:
    return on_why(question, answer, heard(answer))


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ("Two people were ill on Monday, and I waited for the agency. It is out on Wednesday at noon.", ANSWERED),
        ("I mixed up the two codes. The truck turns round tonight.", ANSWERED),
        ("Because I hoped to catch up, and that was wrong. From now on you hear of it the same day.", ANSWERED),
        ("Legal has not signed.", ADD_NOW),
        ("Since Monday two of us have been away, and on Thursday there is the fair.", ADD_NOW),
        ("It's complicated. There are many things going on at the moment, as you know.", NO_REASON),
        ("We are working on it and it should be fine.", NO_REASON),
        ("It will be out on Wednesday, I promise.", ONLY_TO_COME),
        ("Sorry, I'm so sorry, it won't happen again.", ONLY_SORRY),
        ("Because you never decide anything.", AT_THEM),
        ("Because you change it every day.", AT_THEM),
        ("Ask Petra, she's the one who sleeps all day.", AT_THEM),
        ("Would you have done it faster?", ASKS_BACK),
    ],
)  # fmt: skip
def test_an_answer_to_why_something_is_late_is_told_what_it_lacks(answer: str, says: str) -> None:
    assert told(LATE, answer) == says
    assert in_words(heard(answer), LATE, answer) == says


@pytest.mark.parametrize("answer", [
    "Because Finn's teacher rings me every day and my ex is going to court.",
    "My wife is ill, and I cannot go on like this.", "I am exhausted.", "With Finn it goes badly.",
])  # fmt: skip
def test_an_answer_that_tells_of_home_is_told_that_before_all_else(answer: str) -> None:
    private = PrivateMatters(frozenset({"finn"}))
    says = in_words(heard(answer), "Why now?", answer, private)
    assert "is about home, and once said it stays said" in says
    assert "“For personal reasons” is a full sentence" in says


def test_every_day_is_no_day() -> None:
    assert "facts" not in heard("She rings me every day and I go.").there
    assert "facts" in heard("She rings me every Friday and I go.").there


def test_a_long_answer_is_told_whether_it_has_too_many_reasons_or_one_to_its_end() -> None:
    assert "each reason makes the one before it weaker" in told(LATE, PILED)
    assert "Keep the reason, in one sentence, and the day." in told(LATE, TOLD_TO_THE_END)


@pytest.mark.parametrize(
    "answer",
    ["I want to be at home when the children come from school.", "I have run the closing alone since March."],
)  # fmt: skip
def test_a_reason_for_a_wish_is_left_to_the_boxes(answer: str) -> None:
    assert told(FOR_IT, answer) == ""
    assert told("Why do you want to step back?", answer) == ""


def test_what_could_be_said_of_anything_is_no_reason_for_a_wish_either() -> None:
    assert told(FOR_IT, "There are many reasons.") == NO_REASON_FOR_IT


def test_because_you_asked_me_to_is_a_reason_and_no_reproach() -> None:
    assert (
        told("Why is the stand not booked?", "Because you asked me to wait for the board.")
        == ADD_NOW
    )


def test_a_question_that_is_no_why_is_told_what_it_was_before() -> None:
    answer = "It's complicated."
    assert "The question is why" not in in_words(heard(answer), "When is it out?", answer)


@pytest.mark.parametrize(
    "answer",
    [
        "Tuesdays and Thursdays I go at half past two; the other days I stay till six. I could start in January.",
        "I could start in March, and on Mondays I leave at four.",
        "From nine till three, four days a week.",
        "I'd work half of the week at the flame and leave at four on Fridays.",
        "From 1 May, and I stay until seven.",
    ],
)
def test_hours_are_no_reason_for_a_wish(answer: str) -> None:
    assert in_words(heard(answer), "Why this, and why now?", answer) == ONLY_HOURS


@pytest.mark.parametrize(
    "answer",
    [
        "I painted irises for four hundred children. I could start in January.",
        "Because I know every oven in this house; I could start in January.",
        "On Mondays nobody is at the till, and I'd be there from six.",
        "I've led the nights since May.",
    ],
)
def test_a_reason_with_its_hours_is_one(answer: str) -> None:
    assert in_words(heard(answer), "Why this, and why now?", answer) != ONLY_HOURS
