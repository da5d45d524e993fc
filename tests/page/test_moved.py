"""What has another day is asked in a small form: near days are one press, any other is typed, and one press takes it back."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from page.asking import Asking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BOOK = """\
2026-11-02 promise me -> Ana "The offer" ^offer by 2026-11-05

2026-11-01 promise Ben -> me "The keys" ^keys by 2026-11-04

2026-11-01 promise Zoë -> me "The roster" ^roster by 2026-11-16

"""


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Asking]:
    page = Asking(tmp_path, BOOK, date(2026, 11, 6)).come_in()
    yield page
    page.door.close()


def test_what_has_another_day_leads_to_the_question_and_puts_no_line_into_the_box(
    page: Asking,
) -> None:
    noticed = page.get("/noticed").text
    assert '<a href="/entry/keys/moved">it has another day</a>' in noticed
    assert "by DAY" not in noticed
    entry = page.get("/entry/keys").text
    assert 'href="/entry/keys/moved">It has another day</a>' in entry


@pytest.mark.parametrize(
    ("ref", "days"),
    [
        ("keys", ["The next day of work, Monday 9 November", "In a week, Friday 13 November"]),
        ("roster", ["A day later, Tuesday 17 November", "A week later, Monday 23 November"]),
    ],
)
def test_the_days_near_at_hand_are_a_press_each(page: Asking, ref: str, days: list[str]) -> None:
    shown = page.get(f"/entry/{ref}/moved").text
    assert re.findall(r'name="near"[^>]*>([^<]+)</button>', shown) == days


def test_a_press_moves_it_and_another_takes_that_back(page: Asking) -> None:
    there = page.post("/entry/keys/moved", near="2026-11-09").headers["location"]
    assert "It has another day now: Monday 9 November." in page.get(there).text
    assert "Monday 9 November" in page.get("/").text
    page.post(f"{there}/take-back")
    assert "The book has it for the day that it had before." in page.get(there).text


def test_any_other_day_is_typed_as_one_says_it_and_one_that_is_none_is_asked_again(
    page: Asking,
) -> None:
    there = page.post("/entry/offer/moved", day="next Friday").headers["location"]
    assert "It has another day now: Friday 13 November." in page.get(there).text
    for typed in ("", "whenever"):
        answer = page.post("/entry/offer/moved", day=typed)
        assert answer.status_code == 200
        assert 'class="heed"' in answer.text
        assert "Which day is it now?" in answer.text


def test_what_is_no_open_promise_has_no_other_day(page: Asking) -> None:
    page.post("/said/done", refs="^offer")
    assert page.post("/entry/offer/moved", day="Friday").status_code == 409
    assert page.get("/entry/offer/moved").status_code == 409
    assert "/entry/offer/moved" not in page.get("/entry/offer").text
