"""What was decided on terms is kept with them."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.events.reversal import verdict_of


@pytest.mark.parametrize(
    ("told", "holds"),
    [
        ("At six she said go ahead, but only with the small van.", "We go ahead, but only with the small van"),
        ("At six she said go ahead unless it rains, and I went home.", "We go ahead unless it rains"),
        ("At six she said “open it on Friday, but only if Bo agrees”. I am tired.", "We open it on Friday, but only if Bo agrees"),
        ("An hour later she said go ahead, provided the doctor signs, and I told Bo.", "We go ahead, provided the doctor signs"),
        ("At six she said send it, I don't care, I was furious.", "We send it"),
        ("At six she said go ahead, for the 11th, skip the second coat.", "We go ahead, for the 11th"),
        ("At six she said yes, it goes out tonight.", "It goes out tonight"),
        ("At six she said send it, only Bo was angry.", "We send it"),
    ],
)  # fmt: skip
def test_they_stand_behind_what_was_decided(told: str, holds: str) -> None:
    said = verdict_of(f"My boss Ida said this morning to stop it. {told}", date(2026, 11, 3), is_last=True)  # fmt: skip
    assert said is not None
    assert said.words == holds
