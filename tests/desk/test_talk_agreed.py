"""A talk to come, told in a plain sentence; and that the book has a talk of that hour already."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.sentences.plain_sentences import meant_by

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Joe
  relation: boss

"""


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("One-on-one with Joe on Thursday at 10", '2026-11-05 10:00 talk Joe "One-on-one"'),
        ("1:1 with Joe tomorrow 9:30 #role", '2026-11-04 09:30 talk Joe "1:1" #role'),
        ("I have a review meeting with Joe on Thursday", '2026-11-05 talk Joe "Review meeting"'),
        ("I talk with my boss on Thursday at 10", "2026-11-05 10:00 talk Joe"),
        ("Talk with Joe on Thursday at 10", "2026-11-05 10:00 talk Joe"),
        ("Lunch with Vera on 12 November at noon", '2026-11-12 12:00 talk Vera "Lunch"'),
        ("We talk again on Thursday at 10", ""),
        ("Lunch with Joe yesterday", ""),
        ("I talk with Joe about the list on Thursday", ""),
        ("I see them on Thursday", ""),
        ("One-on-one with Joe at 3", ""),
    ],
)
def test_a_talk_that_is_told_is_a_talk_of_its_day_and_hour(
    desk: Desk, words: str, meant: str
) -> None:
    assert meant_by(words, Kinds(), desk.clock.today, desk.known()).line == meant


def test_a_second_talk_with_the_same_person_at_the_same_hour_is_said(desk: Desk) -> None:
    first = desk.understand("One-on-one with Joe on Thursday at 10")
    assert first.notes == ()
    desk.add([first.entry])
    for words in ("I talk with Joe on Thursday at 10", "talk Joe Thursday 10:00"):
        assert desk.understand(words).notes == (
            f"the book has a talk with Joe at that hour: {first.entry.ref}",
        )
    assert desk.understand("I talk with Joe on Thursday at 11").notes == ()
