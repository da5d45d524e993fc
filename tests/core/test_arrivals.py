"""When a promise that is waited for is kept: written, read back, and refused where it is unclear."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodbooks.core.arrivals import JUDGED, SAME_TEAM, Arrival, read_arrival
from goodbooks.core.measures import Level
from goodbooks.core.problem import Unclear

TODAY = date(2026, 11, 3)
DAYS = st.dates(date(2026, 1, 1), date(2030, 1, 1))
LEVELS = st.lists(st.tuples(st.integers(1, 99), DAYS), max_size=6, unique_by=(lambda pair: pair[0]))


@given(LEVELS, st.sampled_from(["", JUDGED, SAME_TEAM]), st.sampled_from(["api", "q4/spec", "é-1"]))
def test_what_is_written_of_an_arrival_is_read_back(
    found: list[tuple[int, date]], basis: str, ref: str
) -> None:
    days = sorted(day for _, day in found)
    shares = sorted(share for share, _ in found)
    levels = tuple(Level(share / 100, day) for share, day in zip(shares, days, strict=True))
    arrival = Arrival(ref, levels, basis)
    assert read_arrival(str(arrival), TODAY) == arrival


@pytest.mark.parametrize(
    "text",
    [
        "spec: 50% 2026-12-01", "^spec", "^spec: soon", "^spec (guessed): 50% 2026-12-01",
        "^spec: 50% 2026-12-15, 85% 2026-12-01", "^spec: 85% 2026-12-01, 50% 2026-12-15",
        "^spec: 50% not in sight",
    ],
)  # fmt: skip
def test_what_is_no_arrival_is_said_with_how_to_write_one(text: str) -> None:
    found = read_arrival(text, TODAY)
    assert isinstance(found, Unclear)
    assert found.remedy


def test_the_first_day_with_a_chance_is_the_day_of_that_chance() -> None:
    found = read_arrival("^spec (judged): 50% 2026-12-01, 95% 2026-12-29", TODAY)
    assert isinstance(found, Arrival)
    assert [found.day(share) for share in (0.5, 0.85, 0.99)] == [
        date(2026, 12, 1), date(2026, 12, 29), None,
    ]  # fmt: skip
