"""A day of the week to which something moves is the one after the day that it has."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.core.days import Moment
from goodbooks.core.moved_day import moved_day
from goodbooks.core.problem import Unclear

FRIDAY = date(2026, 12, 4)
WEDNESDAY = date(2026, 12, 9)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Tuesday", "2026-12-15"),
        ("tues 10:00", "2026-12-15 10:00"),
        ("Thursday", "2026-12-10"),
        ("8 December", "2026-12-08"),
        ("tomorrow", "2026-12-05"),
    ],
)
def test_a_weekday_before_a_day_near_at_hand_is_the_one_after_it(words: str, day: str) -> None:
    assert str(moved_day(words, FRIDAY, WEDNESDAY)) == day


def test_it_is_the_next_one_where_the_day_is_over_or_unknown() -> None:
    for due in (date(2026, 12, 2), None):
        assert moved_day("Tuesday", FRIDAY, due) == Moment(date(2026, 12, 8))


def test_it_is_asked_where_the_day_is_far() -> None:
    found = moved_day("Tuesday", FRIDAY, date(2027, 1, 20))
    assert isinstance(found, Unclear)
    assert found.choices == ("2026-12-08", "2027-01-26")
