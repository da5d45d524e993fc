"""The note of a yes on terms says that it is a yes, has a date for each day, tells what I do as what I do, and keeps what was to be kept quiet."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.news.as_a_deed import as_i_do
from goodbooks.accounts.news.of_a_yes import with_its_date
from pages import body, made

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

DAY = date(2026, 12, 14)
TALK = """
2026-11-30 person Maud
  relation: boss
2026-11-30 ask me -> Maud "To go back to the till, from 1 February" ^back #place
2026-12-14 14:00 talk Maud "Again" ^talk #place
  stage: debriefed
  said: "Yes, but with conditions. You show Omar the safe first. And nobody in the shop hears it before I've told the team in January."
2026-12-14 14:00 decision Maud "Yes: the till, from 1 March, if Omar is shown the safe first" ^yes #place for ^back
  next-step: I send you the form by Wednesday
2026-12-14 14:00 promise me -> Maud "show Omar the safe" ^show #place for ^back
  due: 2027-02-26
"""


def test_the_note_of_a_yes_on_terms(book: Callable[[str], Book]) -> None:
    told = body(made("confirm", book(TALK), ref="^yes", today=DAY))
    for said in (
        "Thank you for the talk. On 14 December, 14:00 you said yes: the till, from 1 March, if Omar is shown the safe first.",
        "By 26 February 2027 we both know whether this is so: “Omar is shown the safe first”.",
        "Next step: I send you the form by Wednesday 16 December.",
        "Then: I show Omar the safe, by 26 February 2027.",
        "As you asked: “nobody in the shop hears it before I've told the team in January”.",
    ):
        assert said in told
    assert "you get" not in told
    assert "[which day?]" not in told


@pytest.mark.parametrize(
    ("title", "deed"),
    [
        ("train Tendai in the rota", "train Tendai in the rota"),
        ("send the list", "send the list"),
        ("a note each Friday", ""),
        ("numbers Monday", ""),
        ("more hands", ""),
        ("the plan", ""),
    ],
)
def test_what_i_do_is_told_from_what_they_get(title: str, deed: str) -> None:
    assert as_i_do(title) == deed


@pytest.mark.parametrize(
    ("step", "told"),
    [
        ("I send it by Wednesday", "I send it by Wednesday 16 December"),
        ("Theo lists it by Thursday noon.", "Theo lists it by Thursday noon."),
        ("I send it by 16 December", "I send it by 16 December"),
    ],
)
def test_a_day_of_the_week_has_its_date(step: str, told: str) -> None:
    assert with_its_date(step, DAY, DAY) == told
