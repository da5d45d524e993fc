"""A sentence that says who my boss is keeps them as that, and a talk told with “is” is a talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.sentences.plain_sentences import meant_by

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-10-02 person Karin ^karin
  relation: boss
"""


@pytest.mark.parametrize(
    ("said", "line", "more"),
    [
        ("Pieter is my boss", "person Pieter", ("relation: boss",)),
        ("My boss is Pieter van Dam.", 'person "Pieter van Dam"', ("relation: boss",)),
        ("my boss's name is Ines", "person Ines", ("relation: boss",)),
        ("I report to Ines Duarte, head of props", 'person "Ines Duarte"', ("role: head of props", "relation: boss")),
        ("Ines is our new line manager", "person Ines", ("relation: boss",)),
        ("My boss is ill", "", ()),
        ("my manager is great", "", ()),
        ("Who is my boss", "", ()),
        ("I report to the board", "", ()),
        ("Ines is my boss, she runs the props", "", ()),
    ],
)  # fmt: skip
def test_who_my_boss_is_stands_in_the_book(
    desk: Desk, said: str, line: str, more: tuple[str, ...]
) -> None:
    meant = meant_by(said, Kinds(), desk.clock.today, desk.known())
    assert (meant.line.replace('"', ""), meant.more) == (line.replace('"', ""), more)


def test_another_boss_who_stays_is_named(desk: Desk) -> None:
    notes = meant_by("Pieter is my boss", Kinds(), desk.clock.today, desk.known()).notes
    assert "Karin stays your boss in the book, too" in notes[0]


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("my 1:1 with Karin is tomorrow at 11", "talk Karin"),
        ("My one-on-one with Karin is on Thursday at 2pm", "talk Karin"),
        ("the review with Karin will be on 9 November at 10", "talk Karin"),
        ("my 1:1 with Karin is hard", ""),
        ("the call with Karin was yesterday", ""),
    ],
)
def test_a_talk_that_is_on_a_day_is_a_talk(desk: Desk, said: str, line: str) -> None:
    assert line in meant_by(said, Kinds(), desk.clock.today, desk.known()).line
    assert bool(line) is bool(meant_by(said, Kinds(), desk.clock.today, desk.known()).line)
