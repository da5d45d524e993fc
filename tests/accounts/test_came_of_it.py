"""A free answer of a Friday settles or moves what it answers, on the day that it names."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.accounts.answers.came_of_it import came_of_it
from goodbooks.accounts.fridays.friday import prompts
from goodbooks.core.book import Book
from goodbooks.core.entry import Entry
from goodbooks.core.problem import Unclear
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.syntax.read import read

FRIDAY = date(2026, 12, 4)
BOOK = """\
2026-11-02 person Marcus
  relation: boss
2026-11-20 promise Priya -> me "The list of the rolls" ^list
  due: 2026-12-03
2026-11-20 promise me -> Marcus "The sheet" ^sheet
  due: 2026-12-04
2026-11-20 ask me -> Marcus "Two more weeks" ^weeks
2026-11-20 request Marcus -> me "Where do the rolls stand?" ^stand
  due: 2026-12-03
2026-11-20 decision Marcus "Without the test" ^once
  exception: test
  ends: 2026-12-03
"""


def became(about: str, words: str) -> Entry | Unclear | None:
    book = Book(read(BOOK, Kinds()).entries)
    prompt = next(one for one in prompts(book, FRIDAY) if one.about == about)
    return prompt.become(words)


def in_short(about: str, words: str) -> str:
    found = became(about, words)
    assert isinstance(found, Entry)
    lines = {name: raw for name, raw in found.fields if name not in ("private", "readers")}
    return f"{found.on} {found.kind} {lines}"


@pytest.mark.parametrize(
    ("words", "on"),
    [
        ("he brought it on Wednesday", "2026-12-02"),
        ("yes, on Monday", "2026-11-30"),
        ("Wednesday she sent it", "2026-12-02"),
        ("it came two days ago", "2026-12-02"),
        ("Priya gave it to me yesterday", "2026-12-03"),
    ],
)
def test_what_came_is_kept_on_the_day_it_came(words: str, on: str) -> None:
    assert in_short("^list", words) == f"{on} outcome {{'state': 'delivered'}}"


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("not yet, he says Tuesday", "2026-12-08"),
        ("no, by Tuesday", "2026-12-08"),
        ("she says she brings it on 9 December", "2026-12-09"),
        ("it comes on Monday", "2026-12-07"),
    ],
)
def test_what_is_still_to_come_is_moved_to_its_day(words: str, due: str) -> None:
    moved = f"2026-12-04 outcome {{'state': 'moved', 'due': '{due}'}}"
    assert in_short("^list", words) == moved


@pytest.mark.parametrize(
    "words",
    [
        "he brought half of it on Wednesday",
        "he brought the wrong one on Wednesday",
        "he is ill until Tuesday",
        "we meet on Tuesday",
        "he asked about Monday",
    ],
)
def test_words_that_say_neither_stay_a_note(words: str) -> None:
    assert in_short("^list", words) == "2026-12-04 note {}"


def test_a_day_that_can_be_two_is_asked_for() -> None:
    assert isinstance(became("^list", "yes, on Friday"), Unclear)


def test_of_a_promise_of_mine_a_yes_with_a_day_is_the_day_to_come() -> None:
    assert "'due': '2026-12-07'" in in_short("^sheet", "yes, on Monday")
    assert in_short("^sheet", "sent it yesterday").startswith("2026-12-03 outcome")
    assert "'due': '2026-12-08'" in in_short("^sheet", "not yet, on Tuesday")


def test_the_same_day_said_once_more_moves_nothing() -> None:
    assert in_short("^sheet", "it comes today, on 4 December").startswith("2026-12-04 note")
    later = BOOK.replace("due: 2026-12-04", "due: 2026-12-07")
    book = Book(read(later, Kinds()).entries)
    prompt = next(one for one in prompts(book, FRIDAY) if one.about == "^sheet")
    found = prompt.become("yes, on Monday")
    assert isinstance(found, Entry)
    assert (found.kind, found.line("readers")) == ("note", "me")


def test_an_answer_and_an_end_are_of_the_day_they_were_given_on() -> None:
    assert in_short("^stand", "yes, on Monday") == "2026-11-30 outcome {'state': 'delivered'}"
    assert in_short("^once", "it ended yesterday") == "2026-12-03 outcome {'state': 'ended'}"


def test_what_i_asked_stays_open_until_the_day_they_named() -> None:
    later = in_short("^weeks", "not yet, he says Tuesday")
    assert later == "2026-12-04 ask {'amends': '^weeks', 'due': '2026-12-08'}"
    assert in_short("^weeks", "he said yes on Monday").startswith("2026-12-04 answer")


def test_the_answer_itself_is_kept_for_me_alone() -> None:
    found = became("^list", "he brought it on Wednesday")
    assert isinstance(found, Entry)
    assert found.line("private") == "he brought it on Wednesday"


def test_words_without_a_day_say_no_day() -> None:
    assert came_of_it("he brought it", FRIDAY) is None


@pytest.mark.parametrize(
    "words",
    ["sent at 11, he wrote thanks", "sent it this morning. Marcus said thank you", "I gave it to Marcus at 9:30", "delivered, and he is happy with it", "handed over at noon – all fine", "I sent him the sheet, he read it at once", "same as before, done", "three stops this week – all logged. Done"],
)  # fmt: skip
def test_my_promise_that_was_kept_without_a_day_is_kept_today_with_what_came_back(
    words: str,
) -> None:
    assert in_short("^sheet", words) == "2026-12-04 outcome {'state': 'delivered'}"


@pytest.mark.parametrize(
    "words",
    ["sent at 11, but without the second page", "sent, he hasn't opened it, wants another", "gave him half of it", "sent a draft, the rest is missing", "he wrote thanks for the first one", "done, or so I hope", "sent it, I think", "the first half, done", "not on paper, done", "when it is ready, done", "tomorrow, done", "hopefully, done"],
)  # fmt: skip
def test_what_was_kept_in_part_leaves_my_promise_open(words: str) -> None:
    found = became("^sheet", words)
    assert isinstance(found, Unclear) or (isinstance(found, Entry) and found.kind == "note")


@pytest.mark.parametrize("words", ["done on 31 february", "sent on wednesday 3 december", "moved to 31 february"])  # fmt: skip
def test_a_day_that_the_calendar_has_not_is_asked_for(words: str) -> None:
    found = became("^sheet", words)
    assert isinstance(found, Unclear)
    assert "no day" in found.reason or "is a Thursday" in found.reason


def test_a_weekday_before_the_day_that_a_plan_has_moves_it_behind_that_day() -> None:
    book = Book(read(BOOK.replace("due: 2026-12-04", "due: 2026-12-09"), Kinds()).entries)
    prompt = next(one for one in prompts(book, FRIDAY) if one.about == "^sheet")
    moved = prompt.become("moved to tuesday")
    assert isinstance(moved, Entry)
    assert moved.line("due") == "2026-12-15"
