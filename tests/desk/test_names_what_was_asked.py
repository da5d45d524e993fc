"""In a rehearsal a question where or which is answered by what it is called, and what one would do beside a question is no answer to it."""

from __future__ import annotations

import pytest

from goodbooks.desk.walks.rehearsal.beside_the_question import is_beside, says_what_i_want

WHERE = "Where do you see yourself in three years?"
WHETHER = "and what about you, are you going for the superintendent job?"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (WHERE, "superintendent, on the Nordlys class"),
        (WHERE, "head of the night desk"),
        (WHERE, "at the yard in Bergen"),
        ("Which ship would you take?", "the Nordlys, first"),
        ("And what role do you see for yourself?", "deputy to Frau Lenz"),
    ],
)
def test_a_name_answers_where_and_which(question: str, answer: str) -> None:
    assert not is_beside(question, answer)


def test_a_sentence_of_something_else_still_passes_it_by() -> None:
    assert is_beside(WHERE, "the weather was bad and they laughed")


@pytest.mark.parametrize(
    ("question", "answer", "is_all"),
    [
        (WHETHER, "I would like that very much", True),
        (WHETHER, "I will apply for it", True),
        (WHETHER, "I want the job", True),
        ("Would you run the ward?", "I would run it with Ana", True),
        ("What about you?", "I would walk the ships with the foremen", True),
        (WHETHER, "I would walk the Nordlys with the foremen", False),
        ("Would you run the ward?", "I could call the painter tomorrow", False),
        ("Can you take the Lyon line?", "I will see Aurélie about the boxes", False),
    ],
)
def test_only_what_is_said_of_what_was_asked_answers_it(
    question: str, answer: str, *, is_all: bool
) -> None:
    assert says_what_i_want(question, answer) is is_all
