"""A week begins on its Monday; working days are Monday to Friday, counted both ways."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodbooks.core.working_days import monday_of, working_days, working_days_after

FRIDAY = date(2026, 11, 6)


@pytest.mark.parametrize(
    ("end", "count"),
    [(FRIDAY, 0), (date(2026, 11, 8), 0), (date(2026, 11, 9), 1), (date(2026, 11, 13), 5)],
)
def test_a_weekend_holds_no_working_day(end: date, count: int) -> None:
    assert working_days(FRIDAY, end) == count


def test_nothing_lies_before_the_start() -> None:
    assert working_days(FRIDAY, FRIDAY - timedelta(days=9)) == 0
    assert working_days_after(FRIDAY, 0) == FRIDAY


def test_the_first_working_day_after_a_friday_or_a_saturday_is_monday() -> None:
    monday = date(2026, 11, 9)
    assert working_days_after(FRIDAY, 1) == monday
    assert working_days_after(FRIDAY + timedelta(days=1), 1) == monday


def test_the_last_day_there_is_has_none_after_it() -> None:
    assert working_days_after(date.max, 3) == date.max


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 400))
def test_counting_on_and_counting_back_agree(day: date, count: int) -> None:
    later = working_days_after(day, count)
    assert later.weekday() < 5
    assert working_days(day, later) == count


@given(st.dates())
def test_the_monday_of_any_day_begins_the_seven_days_it_is_one_of(day: date) -> None:
    monday = monday_of(day)
    assert monday.weekday() == 0
    assert 0 <= (day - monday).days < 7
