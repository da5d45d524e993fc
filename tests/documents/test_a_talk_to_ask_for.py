"""A talk that I mean to ask for: no page counts it as agreed, and it is prepared all the same."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.core.book import Book
from goodbooks.entries.talk import talks_planned, talks_wanted
from goodbooks.syntax.read import read
from pages import made, words
from strategies import KINDS

NOW = date(2026, 11, 25)
WANTED = """\
2026-11-25 person Karin
  relation: boss

2026-11-27 talk Karin "Who plans the night shift" ^shift #nights
  stage: wanted
  agenda: one effect, one rule
  written: 2026-11-25
"""
ASK = """\
2026-11-25 ask me -> Karin "Ten minutes on the nights" ^ten #nights
  planned: 2026-11-25
"""


def read_book(text: str) -> Book:
    return Book(read(text, KINDS).entries)


def page(text: str, on: date = NOW) -> str:
    return words(made("today", read_book(text), today=on, now="17:30"))


def ready(text: str, on: date = NOW) -> str:
    return words(made("brief", read_book(text), today=on, who="Karin"))


def test_a_talk_that_nobody_agreed_to_is_asked_for_and_is_no_next_talk() -> None:
    said = page(WANTED)
    assert "Ask Karin for a talk on Friday 27 November, “Who plans the night shift”" in said
    assert "The next talk" not in said
    assert talks_planned(read_book(WANTED), NOW) == ()


def test_on_its_day_and_after_it_nothing_says_that_it_took_place() -> None:
    assert "once you have spoken" not in page(WANTED, date(2026, 11, 27))
    later = page(WANTED, date(2026, 11, 30))
    assert "Ask Karin for a talk; you had 27 November in mind" in later
    assert "How did it go" not in later
    assert "while it is fresh" not in later


def test_where_i_ask_for_it_already_it_is_not_asked_for_twice() -> None:
    said = page(WANTED + ASK)
    assert "Ask Karin: “Ten minutes on the nights”" in said
    assert "Ask Karin for a talk" not in said
    assert "With Karin, on Friday 27 November if that suits" in said


@pytest.mark.parametrize(
    "since",
    [
        "2026-11-26 talk\n  amends: ^shift\n  stage: planned\n",
        '2026-12-01 10:00 talk Karin "One-on-one"\n  written: 2026-11-26\n',
    ],
)
def test_once_its_day_is_agreed_it_is_the_next_talk_with_all_that_was_noted_for_it(
    since: str,
) -> None:
    said = page(WANTED + since, date(2026, 11, 26))
    assert "The next talk" in said
    assert "for a talk" not in said
    prepared = ready(WANTED + since, date(2026, 11, 26))
    assert "one effect, one rule" in prepared
    assert "A talk to ask for" not in prepared


def test_a_no_to_the_talk_ends_it_and_a_yes_leaves_its_day_to_be_said() -> None:
    asked = WANTED + ASK.replace("  planned: 2026-11-25\n", "")
    answered = '2026-11-25 answer Karin "No" for ^ten\n  is: no\n'
    assert "night shift" not in page(asked + answered)
    agreed = answered.replace('"No"', '"Yes"').replace("is: no", "is: yes")
    assert "A talk with Karin that has no day yet" in page(asked + agreed)


def test_it_is_prepared_before_anybody_has_agreed_to_it() -> None:
    assert "A talk to ask for, Friday 27 November" in ready(WANTED)
    assert "To speak about: one effect, one rule." in ready(WANTED)


def test_a_talk_held_since_is_the_one_and_one_that_was_noted_before_is_not() -> None:
    before = '2026-11-25 09:00 talk Karin "Stand-up"\n  stage: held\n  written: 2026-11-24\n'
    after = '2026-11-26 talk Karin "At the door"\n  stage: debriefed\n'
    assert [one.id for one in talks_wanted(read_book(before + WANTED), date(2026, 11, 26))] == [
        "shift"
    ]
    assert talks_wanted(read_book(WANTED + after), date(2026, 11, 26)) == ()
