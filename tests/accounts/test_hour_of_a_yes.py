"""Another hour that is said in a talk is that of the word, of its note, and of what catches a mistake in the area."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

BOOK = """\
2026-11-16 person Ottokar
  relation: boss
2026-11-30 handoff Ottokar -> me "The press list" ^list #press
  safety-net: a short note every evening at six
  trial-end: 2027-01-08
2026-12-02 10:00 talk Ottokar "A trial" ^trial #press
  stage: planned
2026-11-30 ask me -> Ottokar "May I look after the press list on my own?" ^look #press
  planned: 2026-12-02
2026-11-30 promise me -> Ottokar "Word on how it goes with the press list" ^word #press
  planned: 2026-12-02
  note: a short note every evening at six
  every: day 18:00 until 2027-01-08
"""
DAY = date(2026, 12, 2)


@pytest.mark.parametrize(
    ("answers", "at"),
    [
        ({"asked": "1 yes, until 20 January, but I want the note every evening by eight"}, "20:00"),
        ({"asked": "1 yes, until 20 January", "promised": "me: a note every evening at half past seven"}, "19:30"),
        ({"asked": "1 ok, until 20 January, and the note each evening at 7 please"}, "19:00"),
        ({"decided": "Yes, until 20 January, but the note by 19:45 each evening"}, "19:45"),
    ],
)  # fmt: skip
def test_the_area_and_its_word_have_the_new_hour(
    answers: dict[str, str], at: str, book: Callable[[str], Book]
) -> None:
    found = proposed(after(book(BOOK), "Ottokar", DAY), Answers(**answers))
    nets = [one.line("safety-net") for one in found if one.kind == "handoff" and one.line("safety-net")]  # fmt: skip
    assert nets == [f"a short note every evening at {at}"]
    (change,) = [one for one in found if one.kind == "promise"]
    assert change.line("every") == f"day {at} until 2027-01-20"
    assert change.line("note") == f"a short note every evening at {at}"
    assert len([one for one in found if one.kind == "handoff"]) == 1


def test_a_yes_without_an_hour_leaves_it(book: Callable[[str], Book]) -> None:
    found = proposed(after(book(BOOK), "Ottokar", DAY), Answers(asked="1 yes, until 20 January"))
    (change,) = [one for one in found if one.kind == "promise"]
    assert change.line("every") == "day 18:00 until 2027-01-20"
    assert not any(one.line("safety-net") for one in found)
