"""What somebody asked is told back without their threat, and once where it was asked twice."""

from __future__ import annotations

import pytest

from goodbooks.language.retold.told_back import asked_once, without_threat


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("I need a name and a date, otherwise I go to Dana's boss", "I need a name and a date"),
        ("Send me the list by noon or I escalate it", "Send me the list by noon"),
        ("Who runs it? If not, we will take it to the board.", "Who runs it?"),
        ("Give me a day, or I'll tell the client there is none", "Give me a day"),
        ("I need the plan - or else I walk", "I need the plan"),
        ("Should we wait or move the day", "Should we wait or move the day"),
        ("Can I come on Friday or on Monday?", "Can I come on Friday or on Monday?"),
        ("Do I sign it or do we wait?", "Do I sign it or do we wait?"),
        ("Tell me if not all of it is there", "Tell me if not all of it is there"),
        ("Unless otherwise agreed, who pays?", "Unless otherwise agreed, who pays?"),
    ],
)
def test_a_threat_is_not_told_back(asked: str, told: str) -> None:
    assert without_threat(asked) == told


def test_a_question_that_says_more_at_its_end_is_the_same_one() -> None:
    assert list(asked_once(["Who runs the release?", "Who runs the release in January"])) == [(1, (0, 1))]  # fmt: skip
    assert list(asked_once(["Who runs the release", "Who runs the releases"])) == [(0, (0,)), (1, (1,))]  # fmt: skip
    assert list(asked_once(["", "Who runs the release"])) == [(0, (0,)), (1, (1,))]


def test_of_several_that_say_more_the_last_is_told_for_all_that_stand_in_it() -> None:
    asked = ["Who pays", "Who goes", "Who pays for it in May", "Who pays for it", "WHO pays, for it?"]  # fmt: skip
    assert list(asked_once(asked)) == [(4, (0, 3, 4)), (1, (1,)), (2, (2,))]
