"""What a story tells of the boss is said to them with “you”, or not offered."""

from __future__ import annotations

import pytest

from goodbooks.desk.walks.questions.from_the_story import to_the_reader


@pytest.mark.parametrize(
    ("told", "name", "said"),
    [
        ("My boss has cut the Tuesday round", "", "You have cut the Tuesday round"),
        ("all these weeks my manager has given the keys to the night crew", "", "all these weeks you have given the keys to the night crew"),
        ("Amaury keeps moving my day off", "Amaury", "You keep moving my day off"),
        ("I told my boss in March", "Amaury", "I told you in March"),
        ("the list went to my boss's desk", "", "the list went to your desk"),
        ("my supervisor Frau Lenz was asked first", "Frau Lenz", "you were asked first"),
        ("I stayed when my boss and four colleagues were let go", "Joe", "I stayed when my then boss and four colleagues were let go"),
        ("I ran the ward after my manager retired", "Joe", "I ran the ward after my then manager retired"),
        ("I was two months alone when my team lead had left in March", "", "I was two months alone when my then team lead had left in March"),
        ("my boss left the list to me", "", "you left the list to me"),
        ("my boss left early twice", "", "you left early twice"),
        ("the round is late on Tuesdays", "Amaury", "the round is late on Tuesdays"),
    ],
)  # fmt: skip
def test_what_is_told_of_the_boss_is_said_to_them(told: str, name: str, said: str) -> None:
    assert to_the_reader(told, name) == said


@pytest.mark.parametrize("told", ["my manager walks in and changes the list", "my boss and she had settled it"])  # fmt: skip
def test_what_cannot_be_turned_for_sure_is_not_said(told: str) -> None:
    assert to_the_reader(told, "") == ""
