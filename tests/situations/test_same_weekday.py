"""“On Friday he said”, told on a Friday, is today or a week ago: both are offered where it is asked, and neither is taken."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cli.calling import call
from goodbooks.situations.days.same_weekday import either_day

if TYPE_CHECKING:
    from pathlib import Path

FRIDAY = date(2026, 11, 6)


@pytest.mark.parametrize(
    "told",
    [
        "On Friday at nine Mirjam said we hold the press. At five she let it run.",
        "It was Friday, five o'clock, when she reversed it.",
        "Friday she told the shop that it ships after all.",
        "We agreed to wait. This Friday my boss turned it around.",
    ],
)
def test_the_day_of_now_named_in_what_was_may_be_two(told: str) -> None:
    found = either_day(told, FRIDAY)
    assert found is not None
    assert found.days == (FRIDAY, date(2026, 10, 30))


@pytest.mark.parametrize(
    "told",
    [
        "On Thursday she said we hold the press.", "Last Friday she said we hold.", "She wanted it by Friday.", "Every Friday she asked for the list.",
        "She said it ships next Friday.", "Fridays were quiet.", "On Friday I see her.", "She moved it until Friday.",
    ],
)  # fmt: skip
def test_another_day_a_day_to_come_and_many_days_are_not(told: str) -> None:
    assert either_day(told, FRIDAY) is None


def asked(folder: Path, *answers: str) -> str:
    """The question for the day of what was changed, in a walk with a story told on that Friday, and the book after it."""
    (folder / "life.book").write_text(
        "2026-11-02 person Mirjam\n  relation: boss\n", encoding="utf-8"
    )
    story = "On Friday at nine Mirjam said we hold the press until she met the shop. At five she told me to let it run, this once. Otto waits for it.\n"
    (folder / "story.txt").write_text(story, encoding="utf-8")
    words = ("--today", "2026-11-06", "play", "boss-did-not-back-me", "--from", "story.txt")
    done = call(folder, *words, given="\n".join(answers) + "\n", by_hand=True)
    return " ".join(done.out.split()).partition("On which day was that? ")[2]


def test_both_are_offered_where_it_is_asked_when_it_was(tmp_path: Path) -> None:
    said = asked(tmp_path, *[""] * 9)
    assert said.startswith(
        "a “Friday 6 November” b “Friday 30 October” A letter, or your own words"
    )
