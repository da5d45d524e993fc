"""Measures are read as people write them, written so that they are read back, and refused by name."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from any_entry import any_text, patient
from goodbooks.core.fields import Share
from goodbooks.core.measures import (
    Amount,
    Growth,
    Level,
    Piece,
    Presence,
    Risk,
    Wait,
    Weeks,
    Window,
    read_amount,
    read_chance,
    read_growth,
    read_level,
    read_piece,
    read_presence,
    read_risk,
    read_wait,
    read_weeks,
    read_window,
)
from goodbooks.core.problem import Unclear

if TYPE_CHECKING:
    from collections.abc import Callable

TUESDAY = date(2026, 11, 3)
READERS: tuple[Callable[[str, date], object], ...] = (
    read_amount, read_chance, read_growth, read_level, read_piece, read_presence, read_risk,
    read_wait, read_weeks, read_window,
)  # fmt: skip

days = st.dates(date(2000, 1, 3), date(2090, 12, 31))
figures = st.integers(0, 4000).map(lambda number: number / 4)
shares = st.integers(0, 100).map(lambda number: number / 100)
names = st.sampled_from(("vendor late", "load test", "security: the review", "Zoë", "a, b", "10%"))


@st.composite
def pairs(draw: st.DrawFn) -> tuple[float, float]:
    first, second = sorted((draw(figures), draw(figures)))
    return first, second


@st.composite
def windows(draw: st.DrawFn) -> Window:
    first, second = sorted((draw(days), draw(days)))
    return Window(first, second)


amounts = st.builds(
    lambda ends, unit, is_likely: Amount(*ends, unit, ends[0] if is_likely else None),
    pairs(),
    st.sampled_from(("", "items", "user stories")),
    st.booleans(),
)
weeks = st.builds(
    lambda day, items: Weeks(day - timedelta(days=day.weekday()), tuple(items)),
    days,
    st.lists(st.integers(0, 400), min_size=1, max_size=60),
)
presences = st.builds(
    lambda there, window, has_since, has_until: Presence(
        Share(there, there + 2),
        window.earliest if has_since else None,
        window.latest if has_until else None,
    ),
    figures, windows(), st.booleans(), st.booleans(),
)  # fmt: skip


@pytest.mark.parametrize(
    ("read", "values"),
    [
        (read_amount, amounts),
        (read_weeks, weeks),
        (read_window, windows()),
        (read_presence, presences),
        (read_wait, st.builds(Wait, names, windows(), shares.filter(bool))),
        (read_risk, st.builds(lambda n, s, ends: Risk(n, s, *ends), names, shares, pairs())),
        (read_piece, st.builds(Piece, names, amounts)),
        (read_growth, st.builds(lambda a, b: Growth(min(a, b), max(a, b)), shares, shares)),
        (read_level, st.builds(Level, shares, st.one_of(st.none(), days))),
    ],
)
@patient
@given(data=st.data())
def test_a_measure_is_read_back_as_it_was_written(
    read: Callable[[str, date], object], values: st.SearchStrategy[object], data: st.DataObject
) -> None:
    value = data.draw(values)
    assert read(str(value), TUESDAY) == value


@patient
@given(any_text)
def test_any_text_at_all_is_a_measure_or_is_refused_with_a_remedy(text: str) -> None:
    for read in READERS:
        found = read(text, TUESDAY)
        assert not isinstance(found, Unclear) or (found.reason and found.remedy)


@pytest.mark.parametrize(
    ("read", "text", "value"),
    [
        (read_amount, "40 to 55 items", Amount(40, 55, "items")),
        (read_amount, "40–55", Amount(40, 55)),
        (read_amount, "48 tickets", Amount(48, 48, "tickets")),
        (read_presence, "7/12", Presence(Share(7, 12))),
        (read_presence, "7 of 12 until 1 March 2027", Presence(Share(7, 12), None, date(2027, 3, 1))),
        (read_risk, "vendor late: 3 in 10, 10 days", Risk("vendor late", 0.3, 2, 2)),
        (read_window, "9 November to 23 November", Window(date(2026, 11, 9), date(2026, 11, 23))),
        (read_level, "95% Not in sight", Level(0.95, None)),
        (read_growth, "20%", Growth(0.2, 0.2)),
    ],
)  # fmt: skip
def test_a_measure_may_be_written_as_people_do(
    read: Callable[[str, date], object], text: str, value: object
) -> None:
    assert read(text, TUESDAY) == value


@pytest.mark.parametrize(
    ("read", "text", "why"),
    [
        (read_amount, "55-40", "55 is more than 40"),
        (read_amount, "some", '"some" is not an amount'),
        (read_weeks, "2025-11-04: 3 4", "2025-11-04 is not a Monday"),
        (read_weeks, "2025-11-03: 3 x", '"x" is not the count of a week'),
        (read_weeks, "2025-11-03:", '"" is not the count of a week'),
        (read_presence, "13 of 12", '"13 of 12" is not a share of a team'),
        (read_presence, "0 of 0", '"0 of 0" is not a share of a team'),
        (read_risk, "vendor late", '"vendor late" is not a risk'),
        (read_window, "23 November to 9 November", "2026-11-23 is after 2026-11-09"),
        (read_chance, "120%", '"120%" is not a chance'),
    ],
)
def test_what_is_no_measure_is_refused_by_name(
    read: Callable[[str, date], object], text: str, why: str
) -> None:
    found = read(text, TUESDAY)
    assert isinstance(found, Unclear)
    assert found.reason == why


def test_a_share_without_a_day_holds_from_the_day_it_was_said_and_one_that_is_over_held_before() -> (
    None
):
    on, june = date(2026, 11, 3), date(2026, 6, 1)
    assert Presence(Share(7, 12)).held_from(on).since == on
    assert Presence(Share(7, 12), june).held_from(on).since == june
    assert Presence(Share(7, 12), None, june).held_from(on).since is None


def test_a_time_is_known_in_working_days_and_a_count_of_things_is_no_time() -> None:
    said = read_amount("3-6 weeks of work, likely 4", date(2026, 11, 3))
    assert said == Amount(3, 6, "weeks of work", 4)
    assert isinstance(said, Amount)
    assert said.in_working_days() == Amount(15, 30, "working days", 20)
    assert Amount(40, 55, "items").in_working_days() is None


def test_what_is_likely_lies_between_the_two() -> None:
    said = read_amount("3-6 weeks, likely 8", date(2026, 11, 3))
    assert said == Unclear("8 does not lie between the two", "write 3-6 weeks, likely 4")
