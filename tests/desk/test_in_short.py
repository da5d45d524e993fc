"""A question and a way in short, where they stand in a row."""

from __future__ import annotations

import pytest

from goodbooks.desk.walks.questions.in_short import first_sentence, question_in_short


@pytest.mark.parametrize(
    ("asked", "short"),
    [
        ("Which fork is it? As you would write it: “the left one”.", "Which fork is it?"),
        ("Who waits for it: one name, or a whole shift?", "Who waits for it?"),
        ("On what does it rest: a table, an advert? Go on after “on”.", "On what does it rest?"),
        ("Only for you, and private: what weighs most?", "Only for you, and private: what weighs most?"),
        ("They said “not now”. What do you answer? One sentence.", "They said “not now”. What do you answer?"),
        ("One thing you have done that shows it.", "One thing you have done that shows it."),
    ],
)  # fmt: skip
def test_a_question_is_cut_behind_what_it_asks(asked: str, short: str) -> None:
    assert question_in_short(asked) == short


def test_of_a_way_the_first_sentence_stands_there_whole_though_something_is_quoted_in_it() -> None:
    assert first_sentence("Ask “why now?” and wait. Then go.") == "Ask “why now?” and wait."
    assert first_sentence("“May I sit down?” Then wait.") == "“May I sit down?”"
    assert first_sentence("For a small thing") == "For a small thing"


def test_a_title_before_a_name_ends_no_sentence() -> None:
    told = "Only if it does harm that Dr. Aumann cannot have known: safety. Bring that one fact."
    assert first_sentence(told) == told.partition(" Bring")[0]
    assert first_sentence("Ask Prof. J. Keller first. Then go.") == "Ask Prof. J. Keller first."
    assert first_sentence("Ask Mrs. Obi. Then go.") == "Ask Mrs. Obi."
