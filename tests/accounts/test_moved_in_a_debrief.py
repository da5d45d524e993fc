"""A promise that stands in the book and is told in a debrief for another day has that day, and is not given twice."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.core.book import Book
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry

MONDAY = date(2026, 11, 30)
BOOK = """\
2026-11-02 person Hella
  relation: boss
2026-11-16 promise me -> Hella "The dye figures" ^dye-figures
  due: 2026-12-01
2026-11-30 10:00 talk Hella "One-on-one" ^talk
"""


def told(**answers: str) -> list[Entry]:
    book = Book(read(BOOK, Kinds()).entries)
    found = proposed(after(book, "Hella", MONDAY), Answers(**answers))
    return [one for one in found if one.kind != "talk"]


@pytest.mark.parametrize("where", ["promised", "asked"])
@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("I will send the dye figures wednesday noon", "wednesday noon"),
        ("i will send the dye figures by thursday", "thursday"),
    ],
)
def test_another_day_moves_it(where: str, words: str, due: str) -> None:
    (moved,) = told(**{where: words})
    assert (moved.kind, moved.links, moved.line("state")) == ("outcome", ("dye-figures",), "moved")
    assert moved.line("due") == due


def test_another_thing_is_another_promise_with_its_day() -> None:
    (given,) = told(promised="me: the vat list tomorrow by noon")
    assert (given.kind, given.title) == ("promise", "the vat list")
    assert given.line("due") == "tomorrow noon"


def test_what_is_of_the_same_day_is_told_again() -> None:
    assert told(promised="i will send the dye figures tomorrow") == []
