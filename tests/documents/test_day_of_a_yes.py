"""On the day by which a condition is known, and on the day from which a yes holds, Today says so; and while somebody is waited for, it does not say that nobody is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import made, section

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

YES = """
2026-11-30 person Maud
  relation: boss
2026-11-30 ask me -> Maud "To go back to the till" ^back #place
2026-12-14 decision Maud "Yes: the till, from 1 March, if Omar is shown the safe first" ^yes #place for ^back
{line}"""
DUE = "  condition-due: 2027-02-26\n"
PROMISED = (
    '2026-12-14 promise me -> Maud "show Omar the safe" #place for ^back\n  due: 2027-02-26\n'
)
KNOWN = "By {} you both know whether this is so: “Omar is shown the safe first” (Maud's yes of 14 December 2026): goodbooks add 'outcome \"met\" for ^yes', or 'outcome \"failed\" for ^yes'"  # fmt: skip
BEGINS = "{} Maud's yes of 14 December 2026 begins: “Yes: the till, from 1 March, if Omar is shown the safe first”"  # fmt: skip


@pytest.mark.parametrize("line", [DUE, PROMISED])
@pytest.mark.parametrize(
    ("day", "told"),
    [
        (date(2027, 2, 24), []),
        (date(2027, 2, 25), [KNOWN.format("tomorrow")]),
        (date(2027, 2, 26), [KNOWN.format("today")]),
        (date(2027, 3, 1), [KNOWN.format("now"), BEGINS.format("Today")]),
        (date(2027, 4, 1), []),
    ],
)
def test_the_days_of_a_yes_stand_on_today(
    book: Callable[[str], Book], line: str, day: date, told: list[str]
) -> None:
    page = made("today", book(YES.format(line=line)), today=day)
    assert section(page, "On the calendar") == told


def test_a_condition_of_which_the_book_knows_is_asked_of_no_more(book: Callable[[str], Book]) -> None:  # fmt: skip
    met = DUE + '2027-02-25 outcome "met" for ^yes\n  state: met\n'
    page = made("today", book(YES.format(line=met)), today=date(2027, 2, 26))
    assert section(page, "On the calendar") == []


def test_while_somebody_is_waited_for_it_is_not_said_that_nobody_is(
    book: Callable[[str], Book],
) -> None:
    waits = '2026-12-14 promise Maud -> me "tell the team" ^tell\n  due: 2027-01-11\n'
    page = made("today", book(waits), today=date(2027, 1, 11))
    assert section(page, "")[0] == "Nothing is due from you. What you wait for stands below."
