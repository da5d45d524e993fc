"""A promise whose rhythm is amended: the times before that stay as they were, and an outcome belongs to the time it was given for."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.entries.promise import Promise, promise_state
from goodbooks.reckoning.each_time import each_time, untold_times
from pages import made, section

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TODAY = date(2026, 12, 9)


def amended(was: str, now: str, *given: str, due: str = "", what: str = "The reading") -> str:
    """A promise that came in one rhythm and was given on some days, and comes in another since Monday 7 December."""
    text = f'2026-12-01 promise me -> Anneke "{what}" ^it\n  every: {was}\n  written: 2026-12-01\n'
    text += "".join(f'{on} outcome me "Delivered" for ^it\n  state: delivered\n' for on in given)
    first = f"  due: {due}\n" if due else ""
    return f"{text}2026-12-07 promise ^p\n  amends: ^it\n  every: {now}\n{first}  written: 2026-12-07\n"


def times(book: Book, today: date = TODAY) -> tuple[list[str], list[str]]:
    """The times that were given, and those of which nothing is said, by day and month."""
    (promise,) = book.of(Promise)
    told = [f"{one.due.on:%d.%m}" for one in each_time(book, promise, today) if one.due]
    return told, [f"{day:%d.%m}" for day in untold_times(book, promise, today)]


@pytest.mark.parametrize(
    ("was", "now", "given", "told", "unknown"),
    [
        ("day", "working day until 2026-12-23", "03 07", "03 07", "02 04 05 06 08"),
        ("Wednesday", "Tuesday", "02", "02", ""),
        ("working day", "Friday", "02 04", "02 04", "03"),
        ("evening", "Monday and Thursday", "02 03 04 05 06 07", "02 03 04 05 06 07", ""),
        ("Thursday", "day", "03 08", "03 08", "07"),
    ],
)  # fmt: skip
def test_the_times_before_a_change_keep_their_days(
    was: str, now: str, given: str, told: str, unknown: str, book: Callable[[str], Book]
) -> None:
    said = amended(was, now, *(f"2026-12-{on}" for on in given.split()))
    found = times(book(said))
    assert found == ([f"{on}.12" for on in told.split()], [f"{on}.12" for on in unknown.split()])


def test_a_word_of_a_time_before_the_change_is_not_one_of_a_time_after_it(
    book: Callable[[str], Book],
) -> None:
    told = book(amended("day", "working day until 23 December", "2026-12-03", "2026-12-07"))
    rows = section(made("standing", told, today=TODAY), "Promises you kept")
    assert sum("due 3 December: kept" in one for one in rows) == 1
    assert sum("due 7 December: kept" in one for one in rows) == 1
    assert not any("became of" in one and "3 December" in one for one in rows)


def test_what_comes_every_other_week_from_now_on_counts_from_its_first_week(
    book: Callable[[str], Book],
) -> None:
    told = book(amended("Wednesday", "other Friday", "2026-12-02"))
    (promise,) = told.of(Promise)
    state = promise_state(told, promise, TODAY)
    assert state.due
    assert state.due.on == date(2026, 12, 11)
    assert times(told, date(2027, 1, 10))[1] == ["11.12", "25.12"]


def test_with_a_first_day_of_its_own_nothing_is_due_between(book: Callable[[str], Book]) -> None:
    told = book(amended("day", "Friday", "2026-12-02", "2026-12-03", due="2026-12-18"))
    assert times(told, date(2026, 12, 19)) == (["02.12", "03.12"], ["04.12", "05.12", "06.12"])  # fmt: skip


def test_another_last_day_alone_changes_no_time_before(book: Callable[[str], Book]) -> None:
    said = amended("day until 2026-12-28", "day until 2026-12-23", "2026-12-02", "2026-12-04")
    assert times(book(said), date(2026, 12, 6))[1] == ["03.12", "05.12"]


def test_what_was_promised_once_comes_again_only_since_that_was_known(
    book: Callable[[str], Book],
) -> None:
    said = amended("day", "working day").replace("  every: day\n", "")
    assert times(book(said)) == ([], ["07.12", "08.12"])
