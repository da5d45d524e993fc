"""What was promised each evening for an area on trial lasts as long as the trial does, also where its last day was moved."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.core.book import Book
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.entries.promise import Promise
from goodbooks.reckoning.for_a_trial import as_it_lasts
from goodbooks.reckoning.under_a_yes import promise_stands, still_open
from goodbooks.syntax.read import read
from pages import made, words

BOOK = """\
2026-11-02 handoff Imke -> me "The berth list" ^berths #berths
  trial-end: 2026-12-18
2026-11-02 ask me -> Imke "May I keep the berth list on my own?" ^ask #berths
2026-11-05 decision Imke "Yes" ^yes #berths for ^ask
2026-11-05 promise me -> Imke "Word on how it goes" ^word #berths for ^ask
  every: day until 2026-12-18
"""
MOVED = (
    '2026-11-20 decision Imke "The trial ends on {day}" for ^berths\n',
    '2026-11-20 outcome "moved" for ^berths\n  due: {day}\n',
    '2026-11-20 decision Imke "Yes, but only until {day}" for ^ask\n',
    "2026-11-20 handoff\n  amends: ^berths\n  trial-end: {day}\n",
)


def told(more: str) -> Book:
    return Book(read(BOOK + more, Kinds()).entries)


@pytest.mark.parametrize("moved", MOVED)
def test_an_earlier_end_is_the_end_of_its_evenings(moved: str) -> None:
    book = told(moved.format(day="2026-12-04"))
    (word,) = book.of(Promise)
    assert as_it_lasts(book, word, date(2026, 12, 1)).line("every") == "day until 2026-12-04"
    assert still_open(book, date(2026, 12, 1)) != ()
    last = '2026-12-04 outcome "delivered" for ^word\n'
    book = told(moved.format(day="2026-12-04") + last)
    assert still_open(book, date(2026, 12, 8)) == ()
    assert not promise_stands(book, book.of(Promise)[0], date(2026, 12, 8)).is_open


@pytest.mark.parametrize("moved", MOVED)
def test_a_later_end_goes_on_with_its_evenings(moved: str) -> None:
    last = '2026-12-18 outcome "delivered" for ^word\n'
    book = told(moved.format(day="2027-01-15") + last)
    ((word, state),) = still_open(book, date(2026, 12, 19))
    assert word.line("every") == "day until 2027-01-15"
    assert state.due is not None
    assert state.due.on == date(2026, 12, 19)
    assert still_open(told(last), date(2026, 12, 19)) == ()


def test_what_has_a_day_of_its_own_before_that_keeps_it() -> None:
    own = BOOK.replace("day until 2026-12-18", "day until 2026-11-27")
    moved = MOVED[0].format(day="2027-01-15") + '2026-11-27 outcome "delivered" for ^word\n'
    book = Book(read(own + moved, Kinds()).entries)
    assert still_open(book, date(2026, 12, 1)) == ()


def test_what_was_only_meant_begins_on_the_evening_that_is_told_with_the_yes() -> None:
    meant = """\
2026-11-02 promise me -> Imke "Word on how it goes" ^word #berths
  planned: 2026-11-05
  every: day 18:00 until 2026-12-18
2026-11-05 outcome me "Said" for ^word
  state: sent
2026-11-05 promise
  amends: ^word
  every: day 18:00 until 2026-12-04
  due: {first}
"""
    for first in ("2026-11-05", "2026-11-09"):
        book = Book(read(meant.format(first=first), Kinds()).entries)
        ((_, state),) = still_open(book, date(2026, 11, 5))
        assert state.due is not None
        assert str(state.due.on) == first


def test_before_it_was_moved_the_first_day_counts() -> None:
    book = told(MOVED[1].format(day="2026-12-04"))
    (word,) = book.of(Promise)
    assert as_it_lasts(book, word, date(2026, 11, 19)).line("every") == "day until 2026-12-18"


@pytest.mark.parametrize("moved", MOVED[:3])
def test_no_page_names_a_day_behind_the_end(moved: str) -> None:
    book = told("2026-11-02 person Imke\n  relation: boss\n" + moved.format(day="2026-12-04"))
    text = words(made("update", book, who="Imke", readers=("Imke",), today=date(2026, 12, 8)))
    assert "Coming from me" not in text
    note = words(made("confirm", book, ref="^yes", readers=("Imke",), today=date(2026, 12, 1)))
    assert "18 December" not in note


@pytest.mark.parametrize("moved", MOVED)
def test_what_was_promised_its_giver_until_its_last_day_moves_with_it_without_a_link(
    moved: str,
) -> None:
    for tag in ("", " #berths"):
        apart = BOOK.replace("^word #berths for ^ask", f"^word{tag}").replace("every: day", "every: Friday")  # fmt: skip
        last = '2026-12-18 outcome "delivered" for ^word\n'
        book = Book(read(apart + moved.format(day="2027-01-15") + last, Kinds()).entries)
        ((word, _),) = still_open(book, date(2026, 12, 19))
        assert word.line("every") == "Friday until 2027-01-15"
    other = apart.replace('me -> Imke "Word', 'me -> Jonna "Word')
    book = Book(read(other + moved.format(day="2027-01-15") + last, Kinds()).entries)
    assert still_open(book, date(2026, 12, 19)) == ()
