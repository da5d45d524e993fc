"""A history from finish dates: weeks with none stay in, the week that is not over stays out."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given

from forecast.lives import histories
from goodbooks.forecast.history import History


@given(histories)
def test_a_history_comes_back_from_its_finish_dates(past: History) -> None:
    days = [
        past.first_monday + timedelta(weeks=week, days=number % 7)
        for week, count in enumerate(past.items)
        for number in range(count)
    ]
    found = History.from_finish_dates(days, past.end - timedelta(days=1))
    empty = next(number for number, count in enumerate(past.items) if count)
    assert found.items == past.items[empty:]
    assert found.end == past.end


def test_a_week_counts_once_its_friday_is_over() -> None:
    monday = date(2026, 11, 2)
    assert History.from_finish_dates([monday], monday + timedelta(days=3)).items == ()
    assert History.from_finish_dates([monday], monday + timedelta(days=4)).items == (1,)


def test_weeks_without_a_finish_are_weeks_with_none() -> None:
    days = [date(2026, 11, 2), date(2026, 11, 20)]
    assert History.from_finish_dates(days, date(2026, 12, 6)).items == (1, 0, 1, 0, 0)


def test_finishes_after_the_last_day_known_are_left_out() -> None:
    days = [date(2026, 11, 2), date(2026, 11, 12)]
    assert History.from_finish_dates(days, date(2026, 11, 8)).items == (1,)
