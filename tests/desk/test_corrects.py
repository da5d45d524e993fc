"""What takes up something said before is no words of the mail that a question asks for."""

from __future__ import annotations

import pytest

from goodbooks.core.problem import Unclear
from goodbooks.desk.walks.questions.corrects import corrects, day_put_right


@pytest.mark.parametrize(
    "words",
    [
        "wait, my boss is Ines",
        "Wait: my boss is Ines, not Vera",
        "no, sorry, Ines is my boss",
        "Oh, actually, I report to Ines Duarte",
        "my boss is Ines and not Vera",
        "hang on, it was on Tuesday",
        "oops... that was the other talk",
    ],
)
def test_a_correction_is_no_answer(words: str) -> None:
    assert isinstance(corrects(words, "text"), Unclear)


@pytest.mark.parametrize(
    "words",
    [
        "wait",
        "Hold on.",
        "yes, I'd like to be considered",
        "I want to wait, and learn it first",
        "wait until the audit is over",
        "no, I'm happy where I am",
        "sorry, I answered too fast: yes",
        "that my boss is proud of it",
        "my boss is right, I was late",
        "I led the move, Ines was my boss then",
    ],
)
def test_an_answer_is_one(words: str) -> None:
    assert corrects(words, "text") is None


def test_what_somebody_else_said_may_begin_like_that() -> None:
    assert corrects("Wait, what about you?", "words") is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("no, the talk was Wednesday", "Wednesday"),
        ("No, it was on Wednesday, not Monday.", "Wednesday"),
        ("sorry, that was last Friday", "last Friday"),
        ("actually, my meeting with Ilse was yesterday", "yesterday"),
        ("wait, wrong: no, the call was on 12 November", ""),
        ("no, the talk was short", ""),
        ("the talk was Wednesday", ""),
        ("no, it was a bad day for me", ""),
        ("no, I was away on Wednesday", ""),
    ],
)
def test_a_day_is_put_right_in_so_many_words(words: str, day: str) -> None:
    assert day_put_right(words) == day
    assert isinstance(corrects(words, "text"), Unclear) == (bool(day) or words.startswith("wait"))
