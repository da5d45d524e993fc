"""A promise that is told to the box again, with another day, moves the one that stands; another thing, and another person, is another promise."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.clock import Clock
from goodbooks.desk.typed.by_sentence import by_sentence

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.typed.understand import Understood

BOOK = """\
2026-11-02 person Gerhard
  relation: boss

2026-11-02 person Tove

2026-11-02 person Ivo

2026-11-18 promise Ivo -> me "The flour list" ^flour
  due: 2026-11-25

2026-11-20 promise me -> Gerhard "The bread prices" ^prices #prices
  due: 2026-11-26

2026-11-20 promise me -> Gerhard "The oven sheet" ^sheet
  every: Friday

"""
FRIDAY = date(2026, 11, 27)


def told(desk: Desk, words: str) -> tuple[Understood, ...]:
    desk.clock = Clock(FRIDAY, "10:00")
    return by_sentence(words, desk.kinds, desk.clock, desk.known())


@pytest.mark.parametrize(
    ("words", "ref", "due"),
    [
        ("I told Gerhard he gets the bread prices on Tuesday", "prices", "2026-12-01"),
        ("I will send Gerhard the bread prices by Tuesday", "prices", "2026-12-01"),
        ("I promised Gerhard the bread prices by Monday noon", "prices", "2026-11-30 12:00"),
        ("I'll bring Gerhard the bread prices on Wednesday", "prices", "2026-12-02"),
        ("Ivo promised me the flour list by Thursday", "flour", "2026-12-03"),
        ("Ivo sends me the flour list on Wednesday", "flour", "2026-12-02"),
    ],
)
def test_a_promise_told_again_for_another_day_moves(
    desk: Desk, words: str, ref: str, due: str
) -> None:
    (moved,) = told(desk, words)
    assert (moved.entry.kind, moved.entry.title, moved.entry.links) == ("outcome", "Moved", (ref,))
    assert (moved.entry.line("state"), moved.entry.line("due")) == ("moved", due)
    assert moved.entry.line("private") == words
    assert f"^{ref}" in moved.notes[0]


@pytest.mark.parametrize(
    "words",
    [
        "I promised Gerhard the bun prices by Tuesday", "I promised Tove the bread prices by Tuesday", "Gerhard wants the bread prices by Tuesday",
        "I promised Gerhard the bread prices by Thursday 26 November", "I promised Gerhard the oven sheet by Tuesday", "Ivo promised Tove the flour list by Thursday",
    ],
)  # fmt: skip
def test_what_is_another_promise_or_none_stays_what_it_is(desk: Desk, words: str) -> None:
    assert told(desk, words) == ()
