"""The two or three questions that a story leaves open, and none whose answer stands in it."""

from __future__ import annotations

import pytest

from goodbooks.situations.people.understood import MOST_ASKED, open_ones, open_questions, questions
from goodbooks.situations.stories.scene import scenes


def names_of(text: str, *situations: str) -> list[str]:
    return [one.name for one in open_ones(text, situations)]


NOTHING_TOLD = "It is as it is and I do not know what to do about any of it."


@pytest.mark.parametrize("name", [name for name in scenes() if name != "nothing-fits"])
def test_each_situation_has_three_questions_of_which_one_is_its_first(name: str) -> None:
    asked = open_ones(NOTHING_TOLD, (name,))
    assert len(asked) == MOST_ASKED
    assert asked[0].needs[name] == 3


def test_every_question_is_asked_of_a_situation_that_there_is() -> None:
    assert {name for one in questions().values() for name in one.needs} <= set(scenes())
    assert all(one.needs and one.asks.endswith(("?", "it.")) for one in questions().values())


@pytest.mark.parametrize(
    ("name", "situation", "told"),
    [
        ("told-them", "harsh-boss", "I have asked my boss to stop it, and he shrugged."),
        ("told-them", "promise-not-kept", "So I asked, and it was all very friendly."),
        ("in-writing", "promise-not-kept", "I have it in writing, she sent a mail in May."),
        ("due-next", "promised-for-me", "The launch is on Friday, and half of it is missing."),
        ("only-you", "micromanaged", "He does it with everyone in the office."),
        ("how-long", "sidelined", "It began after the merger."),
        ("who-saw", "blamed", "He said it in front of the whole crew."),
        ("your-figure", "raise", "I want seven per cent more."),
        ("least", "time-off", "I'd settle for the Friday."),
        ("who-decides", "raise", "The owner decides about pay."),
    ],
)
def test_what_the_story_answers_is_not_asked(name: str, situation: str, told: str) -> None:
    def is_asked(text: str) -> bool:
        return questions()[name].asks in open_questions(text, (situation,))

    assert not is_asked(f"{NOTHING_TOLD} {told}")
    assert name not in names_of(told, situation)
    assert name in {one.name for one in questions().values() if one.needs.get(situation)}


def test_a_day_that_is_over_does_not_answer_what_is_due_next() -> None:
    told = "On Friday he came in and tomorrow I shall think of nothing else."
    assert "due-next" in names_of(told, "promised-for-me")


def test_what_the_story_speaks_of_is_asked_before_its_equals() -> None:
    assert names_of(NOTHING_TOLD, "harsh-boss")[0] == "told-them"
    tired = f"{NOTHING_TOLD} I am so angry, I had to get it off my chest."
    assert names_of(tired, "harsh-boss")[0] == "what-wanted"


def test_without_a_situation_nothing_is_asked() -> None:
    assert open_questions(NOTHING_TOLD, ()) == ()


@pytest.mark.parametrize(
    ("told", "is_asked"),
    [
        ("I want to step back and be a planner again. My boss Anouk says they need me as a lead.", False),
        ("I'd like to hand the choir back and only sing. I would offer to teach whoever comes.", False),
        ("Ich bin Marta, I lead the ward and it is one step too many; I asked to be a nurse again.", False),
        ("They offered me the lead of the whole site, and I would rather stay where I am.", True),
        ("I was offered the post of head baker, and I want to say no.", True),
        ("I step back to four days, and HR gave me a new contract to sign.", True),
    ],
)  # fmt: skip
def test_the_day_of_an_answer_is_asked_for_where_one_is_wanted_of_them(
    told: str, is_asked: bool
) -> None:
    assert ("answer-by" in names_of(told, "step-back")[:2]) is is_asked
