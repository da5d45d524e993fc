"""On which days of this week the writer of a story is not there, so that nothing of a plan falls on them."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.days.away_told import away_on
from goodbooks.situations.days.free_hours import free_hours

MONDAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ("I'm not in on Wednesday afternoon and Thursday I'm on a course all day.", [3]),
        ("I am off on Tuesday and Wednesday.", [1, 2]),
        ("I'm away until Thursday. Jörg knows.", [1, 2]),
        ("I'm on leave from Tuesday to Friday.", [1, 2, 3, 4]),
        ("On Friday I'm at a trade fair.", [4]),
        ("I'm on holiday Thursday and Friday, and I see him on Monday.", [3, 4]),
        ("I am off on Tuesdays.", []),
        ("She is off on Tuesday.", []),
        ("I'm off next week on Tuesday.", []),
        ("Am I off on Tuesday, or what?", []),
    ],
)
def test_the_days_on_which_one_is_away_are_read(told: str, days: list[int]) -> None:
    assert away_on(told, MONDAY) == tuple(date(2026, 12, day) for day in days)


def test_a_day_off_of_this_week_is_no_hour_that_comes_again() -> None:
    assert free_hours("I am off on Tuesday and Wednesday.") is None
    said = free_hours("I am off on Tuesdays and Wednesdays.")
    assert said is not None
    assert said.words == "on Tuesdays and Wednesdays"
