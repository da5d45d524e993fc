"""What an article tells its readers to do is no fact: an order that names nobody becomes no entry, and what somebody did does."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.desk.desk import open_desk
from goodbooks.desk.intake.keeping import keep
from goodbooks.situations.events.pressure_told import pressure_of

if TYPE_CHECKING:
    from pathlib import Path

PEOPLE = "2026-11-20 person Karin\n  relation: boss\n"


def _kept(folder: Path, story: str) -> list[str]:
    (folder / "life.book").write_text(PEOPLE, encoding="utf-8")
    desk = open_desk(str(folder / "life.book"), date(2026, 11, 25), {"HOME": str(folder)}, str(folder))  # fmt: skip
    keep(desk, story)
    return [one.proposal.entry.title for one in desk.inbox().waiting()]


@pytest.mark.parametrize("advice", [
    "Ask what else is on their mind.", "Ask About The First Weeks", "Talk about the small things that matter to them.",
    "Request a trial of one oven by Monday.", "Promise one small thing and keep it.", "Note what they look at in the first week.",
    "Ask for one shelf early on.", "Win their trust step by step.",
])  # fmt: skip
def test_an_order_to_nobody_becomes_no_entry(tmp_path: Path, advice: str) -> None:
    found = _kept(tmp_path, f"My boss Karin checks each loaf.\n\n{advice}\n\nI promised Karin the plan by Friday.")  # fmt: skip
    assert found == ["The plan"]


def test_what_is_to_be_asked_of_somebody_who_is_named_is_kept(tmp_path: Path) -> None:
    assert _kept(tmp_path, "My boss Karin checks each loaf. Ask Karin for one oven of my own.")


def test_a_walk_keeps_no_note_of_what_is_said_to_anybody(tmp_path: Path) -> None:
    evening(tmp_path)
    (tmp_path / "story.txt").write_text(
        "My boss checks each loaf. See what your manager looks at this year. "
        "Ask how they were taught. Talk about what they like. Since May I show each loaf twice.",
        encoding="utf-8",
    )
    given = "to propose and wait\n" + "\n" * 12
    out = call(tmp_path, "play", "micromanaged", "--from", "story.txt", given=given, by_hand=True).out  # fmt: skip
    assert "“See what your manager" not in out
    assert 'note me "See what your manager' not in out
    assert 'talk "about what they like' not in out


def test_what_would_be_if_presses_on_nobody() -> None:
    story = "My boss opens each letter. It could be better if the manager had to answer to the board and trusted us."  # fmt: skip
    assert pressure_of(story) is None
    assert pressure_of("My boss opens each letter. The manager has to answer to the board.")
