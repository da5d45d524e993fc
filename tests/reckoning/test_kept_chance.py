"""A chance that is kept is neither none nor all of it where it is neither."""

from __future__ import annotations

import pytest

from goodbooks.reckoning.forecasts.answered import _in_hundreds


@pytest.mark.parametrize(
    ("chance", "kept"),
    [(0.001, 0.01), (0.004, 0.01), (0.999, 0.99), (0.214, 0.21), (0.0, 0.0), (1.0, 1.0)],
)
def test_a_small_chance_is_kept_as_one_in_a_hundred(chance: float, kept: float) -> None:
    assert _in_hundreds(chance) == kept
