"""The end of a trial is the day that the boss's answer names, and the one asked for only where it names none."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.accounts.to_come.calendar import to_come
from goodbooks.core.book import Book
from goodbooks.core.last_day import last_day_in
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.entries.handoff import Handoff
from goodbooks.reckoning.handed_on import is_as_asked, stand
from goodbooks.syntax.read import read

BOOK = """\
2026-11-02 handoff Ruth -> me "Ordering the rolls" ^rolls
  trial-end: 2027-01-31
2026-11-02 ask me -> Ruth "Order the rolls myself until 31 January" ^ask for ^rolls
2026-11-05 answer Ruth "{said}" ^yes for ^{to}
  is: {reply}
"""
TODAY = date(2026, 11, 10)


def ends(said: str, to: str = "ask", reply: str = "yes", more: str = "") -> str:
    book = Book(read(BOOK.format(said=said, to=to, reply=reply) + more, Kinds()).entries)
    (area,) = book.of(Handoff)
    return str(stand(book, area, TODAY).ends)


@pytest.mark.parametrize("said", ["Yes, for one day a week", "Yes, for 3 days per week", "Yes, but not until Monday", "Yes, wait until Monday and then start", "Yes, and send me the figures for January", "Yes, and we went through March already"])  # fmt: skip
def test_a_measure_or_a_wait_is_no_end(said: str) -> None:
    assert ends(said) == "2027-01-31"


@pytest.mark.parametrize("to", ["ask", "rolls"])
@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Yes, until 18 December", "2026-12-18"),
        ("Yes, but only till the end of November, then we talk", "2026-11-30"),
        ("Yes, for two weeks", "2026-11-19"),
        ("Yes, through November", "2026-11-30"),
        ("Yes, for the whole of January", "2027-01-31"),
        ("Yes, over the next three weeks", "2026-11-26"),
        ("Fine, up to and including 18 December", "2026-12-18"),
        ("Go on, up to and no longer than 4 December.", "2026-12-04"),
    ],
)
def test_the_day_that_the_answer_names_is_the_end(said: str, day: str, to: str) -> None:
    assert ends(said, to) == day
    assert ends(said, to, "part") == day


@pytest.mark.parametrize(
    "said", ["Yes", "Yes, from Monday", "Yes, for two buyers", "Yes, until further notice"]
)
def test_a_yes_without_a_last_day_is_for_the_one_asked_for(said: str) -> None:
    assert ends(said) == "2027-01-31"


def test_a_day_that_was_agreed_since_counts_before_the_answer() -> None:
    more = "2026-11-09 handoff\n  amends: ^rolls\n  trial-end: 2026-12-24\n"
    assert ends("Yes, until 18 December", more=more) == "2026-12-24"


def test_another_last_day_is_not_what_was_asked_for_and_is_the_day_to_come() -> None:
    text = BOOK.format(said="Yes, until 18 December", to="ask", reply="yes")
    book = Book(read(text, Kinds()).entries)
    (area,) = book.of(Handoff)
    assert not is_as_asked(book, area, TODAY)
    days = [one.on for one in to_come(book, TODAY) if one.ref == "^rolls"]
    assert days == [date(2026, 12, 18)]


def test_a_day_of_the_past_is_no_last_day() -> None:
    assert last_day_in("You had it until 3 November 2025", TODAY) is None


@pytest.mark.parametrize(
    ("on", "ends"), [("2026-12-01", "2027-03-25"), ("2027-03-25", "2027-03-25"), ("2027-03-26", "2028-04-13")]
)  # fmt: skip
def test_until_easter_ends_on_the_thursday_before_it(on: str, ends: str) -> None:
    assert str(last_day_in("Yes, until Easter", date.fromisoformat(on))) == ends


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Yes, but till 18 December, not till 22 January", "2026-12-18"),
        ("Until 22 January? No. Until 18 December.", "2026-12-18"),
        ("Yes, until 22 January – no, until 18 December", "2026-12-18"),
        ("Fine, but until 22 January is too long, until 18 December", "2026-12-18"),
        ("Instead of until 22 January until 18 December", "2026-12-18"),
        ("Yes, and not all of January but through December", "2026-12-31"),
    ],
)
def test_a_day_that_the_answer_replaces_is_no_end(said: str, day: str) -> None:
    assert ends(said) == day


@pytest.mark.parametrize("said", ["Yes, but two weeks, not four", "OK, ten days", "Three weeks and then we look", "Fine, a month to begin with", "Let's say two weeks"])  # fmt: skip
def test_how_long_alone_is_neither_the_end_asked_for_nor_another(said: str) -> None:
    told = BOOK.replace("answer Ruth", "decision Ruth").replace("  is: {reply}\n", "")
    book = Book(read(told.format(said=f"Yes, {said}", to="ask"), Kinds()).entries)
    (area,) = book.of(Handoff)
    now = stand(book, area, TODAY)
    assert (now.state, now.ends, now.is_part) == ("on trial", None, True)


@pytest.mark.parametrize("said", ["Yes, two weeks before Christmas", "Yes, three days a week", "Yes, two weeks from now", "Yes, two people"])  # fmt: skip
def test_how_long_before_or_how_often_is_no_end(said: str) -> None:
    assert ends(said) == "2027-01-31"


@pytest.mark.parametrize(
    "words",
    [
        "I had it for one week in spring",
        "She let me do it for two weeks last summer",
        "for a month in May, when he was ill",
        "for one week over Easter",
    ],
)
def test_how_long_something_was_at_another_time_is_no_last_day(words: str) -> None:
    assert last_day_in(words, date(2026, 11, 30)) is None


def test_how_long_alone_still_is_one() -> None:
    assert last_day_in("only for three weeks", date(2026, 11, 30)) == date(2026, 12, 21)
