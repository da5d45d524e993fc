"""A time that is kept free every week, for somebody at home or because one is gone, is a note of its days: nobody waits for it, and nothing is ticked off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("typed", "every"),
    [
        ("on Tuesdays and Thursdays I have to fetch Jonna from kindergarten at three, and that doesn't move", "Tuesday and Thursday"),
        ("I have to pick up Benoît at four every Monday", "Monday"),
        ("I must be home by five every Wednesday", "Wednesday"),
        ("Every Friday I have to take my mother to dialysis at two", "Friday"),
        ("I need to collect the kids at half past two on Mondays", "Monday"),
        ("I have to look after my father every Thursday", "Thursday"),
    ],
)  # fmt: skip
def test_a_time_of_ones_own_is_on_the_calendar_and_no_debt(
    tmp_path: Path, typed: str, every: str
) -> None:
    evening(tmp_path, "")
    told = call(tmp_path, "add", typed).out
    assert " note " in told
    assert f"every: {every}" in told
    later = call(tmp_path, "today", "--today", "2026-11-27").out
    assert "Due from you" not in later


@pytest.mark.parametrize(
    "typed", ["I have to collect the parts every Monday", "I have to write the rota every Monday"]
)
def test_work_that_comes_again_stays_on_my_list(tmp_path: Path, typed: str) -> None:
    evening(tmp_path, "")
    assert "promise me -> me" in call(tmp_path, "add", typed).out
