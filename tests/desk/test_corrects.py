"""What takes up something said before is no words of the mail that a question asks for."""

from __future__ import annotations

import pytest

from goodbooks.core.problem import Unclear
from goodbooks.desk.walks.questions.corrects import corrects


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
