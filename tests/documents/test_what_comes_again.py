"""What is wanted or promised again and again: on Today on its day, on a Friday and in an update, and moved on once it was given."""

from __future__ import annotations

from datetime import date

from goodbooks.accounts.fridays.friday import prompts
from goodbooks.accounts.to_come.calendar import to_come
from goodbooks.core.book import Book
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.syntax.read import read
from pages import body, made, section, words

BOOK = """\
2026-10-01 person Marcus
  relation: boss
2026-11-02 request Marcus -> me "The number of open orders" ^number
  every: Friday
2026-11-02 promise me -> Marcus "The sheet of the rolls" ^sheet
  every: Monday
"""
GIVEN = """\
2026-11-06 outcome me "Sent" ^sent for ^number
  state: delivered
"""
THURSDAY, FRIDAY, WEDNESDAY = date(2026, 11, 5), date(2026, 11, 6), date(2026, 11, 4)


def book(more: str = "") -> Book:
    return Book(read(BOOK + more, Kinds()).entries)


def due(day: date, more: str = "") -> list[str]:
    return section(made("today", book(more), today=day), "Due from you")


def test_what_comes_again_is_on_today_the_day_before_and_on_its_day() -> None:
    assert due(WEDNESDAY) == []
    (before,) = due(THURSDAY)
    assert "tomorrow; every Friday" in before
    (on_it,) = due(FRIDAY)
    assert "due Friday 6 November, today; every Friday" in on_it
    assert "goodbooks add 'outcome \"delivered\" for ^number'" in on_it


def test_given_once_it_is_due_the_next_time() -> None:
    assert due(FRIDAY, GIVEN) == []
    found = [one for one in to_come(book(GIVEN), FRIDAY) if one.ref == "^number"]
    assert [one.on for one in found] == [date(2026, 11, 13)]


def test_an_answer_gives_it_once_and_a_no_ends_it() -> None:
    answer = '2026-11-06 answer me -> Marcus "40" for ^number\n'
    assert due(FRIDAY, answer) == []
    assert len(due(date(2026, 11, 13), answer)) == 2
    refused = answer + "  is: no\n"
    assert [one for one in due(date(2026, 11, 13), refused) if "number" in one] == []


def test_a_promise_that_comes_again_is_never_asked_by_when() -> None:
    assert "by when" not in words(made("today", book(), today=WEDNESDAY))
    assert "no day" not in words(made("update", book(), today=WEDNESDAY, who="Marcus"))


def test_what_was_let_go_comes_no_more() -> None:
    gone = '2026-11-09 outcome me "He no longer wants it" for ^number, ^sheet\n  state: withdrawn\n'
    assert due(date(2026, 11, 13), gone) == []


def test_an_update_says_when_it_comes_next_and_on_its_day_has_room_for_it() -> None:
    before = body(made("update", book(), today=WEDNESDAY, who="Marcus"))
    assert "as you want it every Friday: next on 6 November" in before
    assert "“The sheet of the rolls” by 9 November, and every Monday" in before
    on_it = body(made("update", book(), today=FRIDAY, who="Marcus"))
    assert "every Friday, for 6 November: [what it is this time]" in on_it


def test_a_friday_asks_whether_it_was_given() -> None:
    (asked,) = [one for one in prompts(book(), FRIDAY) if one.about == "^number"]
    assert asked.words == (
        "Marcus wants “The number of open orders” (due Friday 6 November, today; every Friday). Have you given it?"
    )
    outcome = asked.become("yes")
    assert outcome is not None
    assert outcome.line("state") == "delivered"  # type: ignore[union-attr]


def test_a_trail_says_how_often_it_was_promised() -> None:
    text = BOOK.replace("^sheet", "^sheet #rolls")
    page = made("trail", Book(read(text, Kinds()).entries), matter="#rolls")
    assert "“The sheet of the rolls”, every Monday." in words(page)


ON_A_DAY = """\
2026-11-06 10:00 note "Audit" ^audit
  written: 2026-11-01
2026-11-02 note "Flour delivery" ^flour
  every: first Monday of the month
  written: 2026-10-20
2026-11-03 note "Ruth was away" ^away
"""


def test_what_is_on_a_day_with_nobody_is_said_from_a_week_before_and_never_late() -> None:
    book = Book(read(ON_A_DAY, Kinds()).entries)
    said = {
        day: section(made("today", book, today=day), "On the calendar")
        for day in (date(2026, 11, 3), date(2026, 11, 6), date(2026, 12, 1))
    }
    assert list(said.values()) == [
        ["In 3 days, 10:00: Audit"],
        ["Today, 10:00: Audit"],
        ["In 6 days: Flour delivery, and on the first Monday of each month"],
    ]
