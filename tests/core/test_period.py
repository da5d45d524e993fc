"""A period as people name it."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.core.period import Period, last_year_to, months_before, read_period
from goodbooks.core.problem import Unclear

TODAY = date(2026, 11, 13)


@pytest.mark.parametrize(
    ("said", "since", "until"),
    [
        ("2026", "2026-01-01", "2026-12-31"),
        ("2026-H2", "2026-07-01", "2026-12-31"),
        ("2026-Q3", "2026-07-01", "2026-09-30"),
        ("q1 2026", "2026-01-01", "2026-03-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("last year", "2025-01-01", "2025-12-31"),
        ("this year", "2026-01-01", "2026-12-31"),
        ("last quarter", "2026-07-01", "2026-09-30"),
        ("last half", "2026-01-01", "2026-06-30"),
        ("last month", "2026-10-01", "2026-10-31"),
        ("last 6 months", "2026-05-14", "2026-11-13"),
        ("last 2 weeks", "2026-10-31", "2026-11-13"),
    ],
)
def test_a_period_is_read_as_people_name_it(said: str, since: str, until: str) -> None:
    wanted = Period(date.fromisoformat(since), date.fromisoformat(until))
    assert read_period(said, TODAY) == wanted


@pytest.mark.parametrize(
    "said", ["", "spring", "2026-Q5", "2026-H3", "2026-13", "last 0 days", "0000", "this day"]
)
def test_what_is_no_period_is_said_with_what_to_write(said: str) -> None:
    found = read_period(said, TODAY)
    assert isinstance(found, Unclear)
    assert "2026-H2" in found.remedy


def test_a_year_to_a_leap_day_and_the_months_of_a_period() -> None:
    assert last_year_to(date(2024, 2, 29)) == Period(date(2023, 3, 1), date(2024, 2, 29))
    assert months_before(date(2026, 3, 31), 1) == date(2026, 2, 28)
    assert Period(date(2025, 12, 31), date(2026, 2, 1)).months() == (
        date(2025, 12, 1), date(2026, 1, 1), date(2026, 2, 1),
    )  # fmt: skip


def test_the_ends_of_the_calendar_do_no_harm() -> None:
    assert months_before(date(1, 5, 1), 12) == date.min
    assert Period(date(9999, 11, 1), date.max).months()[-1] == date(9999, 12, 1)
