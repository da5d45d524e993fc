"""What was promised each evening under a yes ended with it: given again, the area brings back no evening that nobody promised."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from area_taken_back import BEFORE, TAKEN
from goodbooks.checks.ended_with_a_yes import find
from goodbooks.entries.promise import Promise
from goodbooks.reckoning.each_time import untold_times
from goodbooks.reckoning.under_a_yes import promise_stands, still_open

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

PROMISED = """\
2026-12-03 promise me -> {who} "A list of {small}" ^list #area for ^ask
  every: evening until 2027-01-15
2026-12-06 outcome "delivered" for ^list
"""
AGAIN = (
    '2026-12-14 decision {who} "You have {small} again" ^given #area for ^area\n  reverses: ^back\n',
    '2026-12-14 decision {who} "Yes, until 15 January" ^given #area for ^ask\n',
)
TODAY = date(2026, 12, 17)
TRADES = (("Olaf", "The slip bookings", "the slip bookings"), ("Frau Wirth", "The night lines", "the night lines"), ("Ines", "Seed orders", "seed orders"))  # fmt: skip


def told(book: Callable[[str], Book], trade: tuple[str, str, str], more: str) -> Book:
    who, area, small = trade
    text = BEFORE + TAKEN.replace("2026-12-08 decision", PROMISED + "2026-12-08 decision") + more  # fmt: skip
    return book(text.format(who=who, area=area, small=small))


def the_list(of: Book) -> Promise:
    found = of.get("^list")
    assert isinstance(found, Promise)
    return found


@pytest.mark.parametrize("again", AGAIN)
@pytest.mark.parametrize("trade", TRADES)
def test_an_area_that_comes_back_brings_no_promise_back_with_it(
    book: Callable[[str], Book], trade: tuple[str, str, str], again: str
) -> None:
    of = told(book, trade, again)
    assert promise_stands(of, the_list(of), TODAY).state == "ended"
    assert "^list" not in {promise.ref for promise, _ in still_open(of, TODAY)}
    (finding,) = [one for one in find(of, TODAY) if the_list(of) in one.about]
    assert "it was given again on 14 December, and nobody has said whether this holds again" in finding.sentence  # fmt: skip


@pytest.mark.parametrize("again", AGAIN)
@pytest.mark.parametrize(
    "since",
    ["2026-12-15 promise me\n  amends: ^list\n  note: it holds again\n", '2026-12-15 outcome "delivered" for ^list\n'],
)  # fmt: skip
def test_once_it_is_said_to_hold_it_is_owed_and_no_evening_between(
    book: Callable[[str], Book], again: str, since: str
) -> None:
    of = told(book, TRADES[0], again + since)
    assert promise_stands(of, the_list(of), TODAY).is_open
    gone_by = untold_times(of, the_list(of), TODAY)
    assert not any(date(2026, 12, 8) <= day < date(2026, 12, 15) for day in gone_by)
    assert date(2026, 12, 16) in gone_by
    assert not [one for one in find(of, TODAY) if the_list(of) in one.about]


def test_a_promise_of_the_new_yes_is_owed_from_then_on(book: Callable[[str], Book]) -> None:
    new = '2026-12-14 promise me -> Olaf "A photo of the slips" ^photo #area for ^ask\n  every: evening until 2027-01-15\n'
    of = told(book, TRADES[0], AGAIN[1] + new)
    assert "^photo" in {promise.ref for promise, _ in still_open(of, TODAY)}


def test_a_no_that_gave_no_area_ends_nothing_twice(book: Callable[[str], Book]) -> None:
    of = told(book, TRADES[0], "")
    assert promise_stands(of, the_list(of), TODAY).state == "ended"
    (finding,) = [one for one in find(of, TODAY) if the_list(of) in one.about]
    assert "given again" not in finding.sentence


def test_what_was_promised_by_a_day_stands_as_before(book: Callable[[str], Book]) -> None:
    once = '2026-12-03 promise me -> Olaf "A first list" ^first #area for ^ask\n  due: 2026-12-18\n'
    of = told(book, TRADES[0], once + AGAIN[0])
    assert "^first" in {promise.ref for promise, _ in still_open(of, TODAY)}
