"""What is said of a practised answer, and of the way into one, reads as sentences."""

from __future__ import annotations

import pytest

from goodbooks.coach.boxes import BOXES, SAID, heard
from goodbooks.desk.walks.rehearsing import Coming, in_words, way_in


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("Maybe so.", "Two words so far. Try one fact"),
        ("It was 6 of 6.", "In five words you name a day or a figure. Try"),
        ("We lose it.", "In three words you name where you stand. Try one fact"),
        ("A taxi came.", "Three words so far."),
    ],
)
def test_what_an_answer_holds_is_told_in_a_sentence(answer: str, said: str) -> None:
    assert in_words(heard(answer)).startswith(said)


@pytest.mark.parametrize(
    "answer",
    ["leave me alone", "i quit", "Just leave me alone, please!", "Fine, do what you want.", "do it yourself", "I'm done. Leave me alone."],
)  # fmt: skip
def test_an_answer_that_sends_them_away_asks_for_nothing_and_is_met_kindly(answer: str) -> None:
    said = in_words(heard(answer))
    assert "you name" not in said
    assert said.endswith("words so far. Said here it harms nobody, and nothing is asked in it. What would you want from them instead, in one sentence?")  # fmt: skip


@pytest.mark.parametrize(
    "answer",
    [
        "Leave me the afternoon free, please.",
        "I quit the committee by Friday, please find somebody.",
        "Forget it for now. Please send me the list on Monday.",
    ],
)
def test_an_answer_that_begins_so_and_asks_for_something_is_an_ask(answer: str) -> None:
    assert "what you ask or will do" in in_words(heard(answer))


def test_whatever_an_answer_can_hold_has_words_for_a_sentence() -> None:
    assert set(BOXES) < set(SAID)


@pytest.mark.parametrize("begin", ["Ask what is missing. Then wait.", "what is missing"])
def test_a_way_into_an_answer_ends_in_one_full_stop(begin: str) -> None:
    assert way_in(Coming("Why?", begin=begin)) == begin.removesuffix(".") + "."
    assert way_in(Coming("Why?")) == ""
