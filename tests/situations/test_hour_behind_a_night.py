"""An hour is of the night that was told right before it."""

from __future__ import annotations

import pytest

from goodbooks.situations.days.hours_told import clock_behind


@pytest.mark.parametrize(
    ("before", "clause", "at"),
    [
        ("I did not ring, because it was three in the morning.", "Bodo told her at four.", "04:00"),
        ("The alarm went at 2:30 in the morning.", "Bodo told her at half past four.", "04:30"),
        ("I was awake all night.", "Bodo told her at four.", ""),
        ("This morning she took the till back.", "Bodo told her at four.", "16:00"),
        ("It was three in the morning.", "She rang me at four in the afternoon.", "16:00"),
        ("It was three in the morning.", "She rang me at 16:20.", "16:20"),
        ("We met at nine in the morning.", "She rang me at four.", "16:00"),
        ("", "Bodo told her at four.", "16:00"),
    ],
)
def test_an_hour_is_of_the_night_that_was_told_before_it(before: str, clause: str, at: str) -> None:
    assert clock_behind(clause, before) == at
