"""A talk whose matter has a prepared talk since is not the one that a debrief of today opens on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TODAY = date(2026, 11, 3)


@pytest.mark.parametrize("stage", ["planned", "debriefed"])
@pytest.mark.parametrize("line", ["want: that they hear a yes", "opening: I'd like to come back to it", "agenda: what I want"])  # fmt: skip
def test_a_talk_that_has_its_plan_already_is_not_taken_for_one_of_today(
    book: Callable[[str], Book], stage: str, line: str
) -> None:
    told = book(f'2026-10-26 talk Frau Öz "And you?" ^and #lead\n  stage: held\n2026-10-28 talk Frau Öz "Coming back to it" ^back #lead\n  stage: {stage}\n  {line}\n')  # fmt: skip
    assert after(told, "Frau Öz", date(2026, 10, 27)).day == date(2026, 10, 27)
    last = after(told, "Frau Öz", TODAY)
    assert last.day == (date(2026, 10, 28) if stage == "planned" else TODAY)
