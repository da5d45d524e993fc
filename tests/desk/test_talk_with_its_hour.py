"""A talk is on the day and at the hour that people name for it, also behind what it is about, or before what else they say."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.asking.regular_talk import next_talk_told
from goodbooks.desk.desk import open_desk

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 12, 4)


@pytest.mark.parametrize(
    "words",
    [
        "talk Tilde about the looms on 23 december at 8 in the morning",
        "talk Tilde about the looms, on 23 December 8:00",
        "talk Tilde about the looms 23 december at eight in the morning",
        'talk Tilde "The looms" on 23 december at 8 in the morning',
    ],
)
def test_a_talk_about_something_is_on_the_day_behind_it(words: str, tmp_path: Path) -> None:
    (tmp_path / "life.book").write_text("2026-12-01 person Tilde\n  relation: boss\n", "utf-8")
    desk = open_desk(str(tmp_path / "life.book"), DAY, {"HOME": str(tmp_path)}, str(tmp_path))
    talk = desk.understand(words).entry
    assert (str(talk.on), talk.at, talk.title) == ("2026-12-23", "08:00", "The looms")


@pytest.mark.parametrize(
    "words",
    [
        "thursday 8 in the morning, coffee",
        "Thursday at eight in the morning, in the canteen",
        "coffee, thursday 8 am",
    ],
)
def test_the_first_talk_keeps_its_hour_beside_other_words(words: str) -> None:
    at = next_talk_told(words, "Tilde", (), DAY, None).at
    assert str(at) == "2026-12-10 08:00"
