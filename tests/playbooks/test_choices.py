"""What is said beside a choice stands with it as a person would say both, and never behind its label and a colon."""

from __future__ import annotations

import pytest

from goodbooks.core.phrasing import listed
from goodbooks.playbooks.answers.choices import chosen, with_words

QUESTION = "What do you want from the talk: to understand, to be told first next time, or to have this one looked at again? Choose one."


@pytest.mark.parametrize(("choice", "said", "both"), [
    ("to be told first next time", "I honestly don't know whether he would", "To be told first next time. I honestly don't know whether he would"),
    ("to understand", "above all why so late", "to understand, above all why so late"),
    ("fewer hours", "because my father is ill", "fewer hours, because my father is ill"),
    ("a day", "or a clear no", "a day or a clear no"),
    ("less work", "But only until March.", "less work, but only until March."),
    ("the money", "The money, and before Easter", "The money, and before Easter"),
    ("other work", "He never asked me", "Other work. He never asked me"),
    ("a way back", "", "a way back"),
])  # fmt: skip
def test_a_choice_and_what_is_said_of_it_sound_as_one_says_them(choice: str, said: str, both: str) -> None:  # fmt: skip
    assert with_words(choice, said) == both


@pytest.mark.parametrize(("answer", "meant"), [
    ("2", "to be told first next time"), ("2.", "to be told first next time"),
    ("2: I honestly don't know", "To be told first next time. I honestly don't know"),
    ("2, because it was in front of them", "to be told first next time, because it was in front of them"),
    ("2 but I doubt he will", "to be told first next time, but I doubt he will"),
    ("to be told first next time: I honestly don't know", "To be told first next time. I honestly don't know"),
    ("To understand - why so late", "To understand. Why so late"),
    ("to understand why so late", "to understand why so late"),
    ("2 weeks of notice", "2 weeks of notice"), ("4: nothing", "4: nothing"), ("To hear it first", "To hear it first"),
])  # fmt: skip
def test_a_number_with_words_behind_it_is_that_choice_and_those(answer: str, meant: str) -> None:
    assert chosen(QUESTION, answer) == meant


@pytest.mark.parametrize(
    "said",
    [
        "That he knows I'm interested and want to hear more. Honestly I don't know yet if I'd take it",
        "To be asked first when the rota changes",
        "I want the Tuesdays back",
    ],
)
def test_who_says_anew_what_they_want_is_not_given_the_choice_as_well(said: str) -> None:
    assert with_words("that they have your answer", said) == said
    assert with_words("that they have your answer", "because he waits for it") == "that they have your answer, because he waits for it"  # fmt: skip


@pytest.mark.parametrize(("answer", "numbers"), [
    ("1 and 3", (0, 2)), ("1, 2", (0, 1)), ("2+3", (1, 2)), ("#1 & #3", (0, 2)), ("1., 2. and 3.", (0, 1, 2)), ("3, 3", (2,)),
])  # fmt: skip
def test_numbers_in_a_row_are_all_of_these(answer: str, numbers: tuple[int, ...]) -> None:
    question = "What would help most: other work, a course, or a way back? It is yours to say. Choose one."  # fmt: skip
    every = ("other work", "a course", "a way back")
    assert chosen(question, answer) == listed(every[at] for at in numbers)
    assert chosen(question, "1 and 9") == "1 and 9"
