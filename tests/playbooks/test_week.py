"""The week of an office: nothing of a plan falls on a day on which nobody is there."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodbooks.playbooks.slots.filling import day_after, fill
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.slots.week import OFFICE, USUAL, Week, week_of, week_text

FRIDAY = date(2026, 12, 4)
SHORT = Week(frozenset({0, 1, 2, 3}), frozenset({date(2026, 12, 7)}))
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))


@given(
    st.builds(Week, st.frozensets(st.integers(0, 6), min_size=1), st.frozensets(DAYS, max_size=3))
)
def test_a_week_is_read_back_as_it_was_written(week: Week) -> None:
    assert week_of({OFFICE: Value(week_text(week))}) == week


def test_without_a_week_of_its_own_an_office_works_from_monday_to_friday() -> None:
    assert week_of({}) == USUAL
    assert day_after("+1wd", FRIDAY) == date(2026, 12, 7)


@given(DAYS, st.integers(1, 30))
def test_a_day_of_a_plan_is_one_on_which_the_office_works(day: date, count: int) -> None:
    for distance in (f"+{count}wd", f"+{count}w"):
        found = day_after(distance, day, SHORT)
        assert found is not None
        assert SHORT.works(found)


def test_a_day_off_is_passed_over_in_a_sentence_too() -> None:
    said = fill("by {+1wd}", {OFFICE: Value(week_text(SHORT))}, FRIDAY).text
    assert said == "by Tuesday 8 December"


@pytest.mark.parametrize(
    ("today", "distance", "day"),
    [("2026-11-27", "+20wd", "2026-12-28"), ("2026-12-18", "+1w", "2026-12-28"), ("2026-12-30", "+2wd", "2027-01-04")],
)  # fmt: skip
def test_a_day_that_is_counted_is_none_on_which_few_offices_are_open(
    today: str, distance: str, day: str
) -> None:
    assert day_after(distance, date.fromisoformat(today)) == date.fromisoformat(day)
