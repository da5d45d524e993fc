"""A guess at a name, a day or an event is none: nothing for others is made of it."""

from __future__ import annotations

import pytest

from goodbooks.core.nobody import is_guessed_end, is_guessed_name


@pytest.mark.parametrize(
    "words",
    ["Henrike I guess", "not me!!", "not us", "probably Ruben", "Ruben, maybe", "Ruben?", "he will have to", "she said she takes it", "I'd think the council", "anyone but me", "vermutlich Jonas", "they didn't want to", "certainly not the crew"],
)  # fmt: skip
def test_a_guess_or_a_sentence_is_no_name(words: str) -> None:
    assert is_guessed_name(words)


@pytest.mark.parametrize(
    "words",
    ["Henrike", "my boss", "Dr. Seidel", "He Jiankui", "IT department", "the head of sales", "Noti Berg", "Yahoo!", "We & Co", "Will Hope", "nobody knows yet", "Silvia decides on Thursday", "the council has to say", "everyone on the night shift"],
)  # fmt: skip
def test_a_name_and_what_says_that_it_is_open_are_no_guess(words: str) -> None:
    assert not is_guessed_name(words)


@pytest.mark.parametrize(
    "words",
    ["he didnt say, before the first rehearsal on it I hope", "she hasn't said", "the premiere I guess", "maybe Friday", "Friday?", "no idea", "soon I hope!!", "nobody said until when", "hopefully before the summer", "keine Ahnung"],
)  # fmt: skip
def test_a_guess_is_no_end(words: str) -> None:
    assert is_guessed_end(words)


@pytest.mark.parametrize(
    "words",
    ["launch", "2026-12-18", "the premiere", "when Silvia decides", "not before the second count", "we are back in the old hall", "the council says yes", "the ward opens", "the audit of Hope Street"],
)  # fmt: skip
def test_a_day_or_an_event_is_an_end(words: str) -> None:
    assert not is_guessed_end(words)
