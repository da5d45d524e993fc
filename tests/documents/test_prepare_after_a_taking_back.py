"""Whoever prepares the talk after an area was taken back is asked what that raises, and the opening says that it was."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from area_taken_back import BEFORE, TAKEN
from pages import made, section

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

DAY = date(2026, 12, 14)
TALK = """\
2026-12-03 talk {who} "A trial" ^talk #area
  stage: debriefed
"""
BOOK = f"{BEFORE}{TALK}{TAKEN}"
TRADES = (
    ("Julian", "The seed and bulb orders"),
    ("Frau Brandt", "The theatre lists"),
    ("Noël", "Our cheese order"),
    ("Hedda", "The tuning rota"),
    ("Gordon", "The make sheet"),
)
HEADING = "The opening, as an onlooker would tell it"


def text(who: str, area: str) -> str:
    return BOOK.format(who=who, area=area, small=area[:1].lower() + area[1:])


@pytest.mark.parametrize(("who", "area"), TRADES)
def test_the_questions_are_those_of_a_taking_back_and_the_opening_tells_it(
    who: str, area: str, book: Callable[[str], Book]
) -> None:
    page = made("prepare", book(text(who, area)), who=who, today=DAY)
    asked = " ".join(section(page, "Questions that will come"))
    assert "What is different now?" in asked
    assert "What exactly do you want back?" in asked
    assert "two answers on one day" not in asked
    assert "was not what I said first" not in asked
    opening = section(page, HEADING)
    assert opening[0] == f"What happened: on Thursday 3 December you let me have “{area}”, and on Tuesday 8 December you took it back."  # fmt: skip
    assert "again myself" in opening[1]


def test_once_it_is_given_again_none_of_it_is_asked(book: Callable[[str], Book]) -> None:
    again = '2026-12-12 decision Julian "Yes, you have the seeds again" ^again #area for ^area\n'
    page = made("prepare", book(text(*TRADES[0]) + again), who="Julian", today=DAY)
    assert "What is different now?" not in " ".join(section(page, "Questions that will come"))
    assert "took it back" not in " ".join(section(page, HEADING))
