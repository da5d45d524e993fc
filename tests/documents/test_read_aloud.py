"""Sentences that were read aloud: each says what it means once, in words that one would say."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.core.phrasing import going_on
from pages import made, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

SUNDAY = date(2026, 11, 29)
ROLE = """\
2026-11-02 person Dana
  relation: boss
2026-11-20 ask me -> Dana "I lead the team from May" ^role #role
2026-11-21 ask me -> HR "I ask Dana to lead the team" ^hr #role
  planned: 2026-11-22
  readers: HR
2026-11-22 outcome me "Said" ^said #role for ^hr
  state: sent
2026-11-22 promise me -> Sam "Next word on #role" ^word #role
  due: 2026-12-01
  next-word: 2026-12-01
2026-11-23 promise me -> Dana "The plan" ^plan #role
  due: 2026-11-25
2026-11-24 outcome me "Delivered" ^done #role for ^plan
  state: delivered
"""


def test_a_trail_tells_once_that_something_was_said_and_what_became_of_it(
    book: Callable[[str], Book],
) -> None:
    told = words(made("trail", book(ROLE), matter="role", today=SUNDAY))
    assert "I asked HR: I ask Dana to lead the team" in told
    assert "What became of it: Said" not in told
    assert "What became of it: Delivered" in told
    assert "Became: " not in told


def test_a_trail_for_hr_is_headed_as_my_notes_and_has_no_word_that_i_owe_to_others(
    book: Callable[[str], Book],
) -> None:
    page = made("trail", book(ROLE), matter="role", readers=("HR",), today=SUNDAY)
    assert "Next word" not in words(page)
    assert page.subtitle == "My notes of 22 November to 24 November · for HR"
    sam = made("trail", book(ROLE), matter="role", readers=("Sam",), today=SUNDAY)
    assert "Next word" in words(sam)


def test_a_brief_says_of_each_sort_how_much_it_left_out(book: Callable[[str], Book]) -> None:
    more = '2026-11-20 talk Dana "1:1" ^t\n2026-11-21 note Dana "A fact" ^n\n2026-11-21 note Dana "Another" ^m\n'
    page = made("brief", book(ROLE + more), who="Dana", today=SUNDAY)
    assert "one talk and two notes" in section(page, "Left out")[0].lower()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("The board agrees", "the board agrees"),
        ("Tom takes the rota", "Tom takes the rota"),
        ("If it rains", "if it rains"),
        ("I stay", "I stay"),
        ("IT agrees", "IT agrees"),
        ("", ""),
    ],
)
def test_what_goes_on_behind_a_colon_begins_small_where_that_is_no_name(
    typed: str, said: str
) -> None:
    assert going_on(typed) == said


def test_two_yeses_without_an_id_are_two_decisions(book: Callable[[str], Book]) -> None:
    text = """
    2026-10-20 person Dana
      relation: boss
    2026-11-01 ask me -> Dana "A day at home" ^home #a
    2026-11-01 ask me -> Dana "A second screen" ^screen #b
    2026-11-02 answer Dana "Yes" for ^home #a
      is: yes
    2026-11-02 answer Dana "Yes" for ^screen #b
      is: yes
    """
    page = words(made("today", book(text)))
    assert "goodbooks confirm ^home-agreed" in page
    assert "goodbooks confirm ^screen-agreed" in page
