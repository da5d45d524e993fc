"""A day behind “she said we”: when something is to be done, and not when that was said."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.days.days_told import AHEAD, BACK, days_told

_TUESDAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    "told",
    ["Petra said we deliver on Friday.", "Petra said that we go ahead on Friday, just this once.", "She told them they can send people on Thursday.", "He wrote: we ship the boxes on Thursday.", "My boss decided we open the hall on Saturday."],
)  # fmt: skip
def test_what_somebody_said_we_do_on_a_day_is_to_come(told: str) -> None:
    assert [one.turn for one in days_told(told, _TUESDAY)] == [AHEAD]


@pytest.mark.parametrize(
    "told",
    ["On Friday she said we wait.", "He told me on Friday that we wait.", "He said we met on Friday.", "He said we agreed on Friday to hold.", "She said they had asked on Thursday.", "She said we wait, and on Friday she came back."],
)  # fmt: skip
def test_a_day_on_which_it_was_said_or_done_has_been(told: str) -> None:
    assert [one.turn for one in days_told(told, _TUESDAY)] == [BACK]
