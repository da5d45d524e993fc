"""What cannot stand in words to the boss stands in none to others; and while it may be a wrong, nobody else is told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-11-01 person Marcus\n  relation: boss\n"
NAME = "decision-keeps-changing"
WAY = "Write back, and go ahead unless"


def _page(tmp_path: Path, change: str, others: str = "") -> str:
    evening(tmp_path, BOOK)
    story = f"The leaflet has changed three times. I told {others} that it is blue." if others else "The leaflet has changed three times."  # fmt: skip
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    answers = ["fewer changes", "", "", WAY, "it is blue", change, "an hour", "today", "", "", "no"]
    done = call(tmp_path, "play", NAME, "--from", "story.txt", given="\n".join(answers) + "\n", by_hand=True)  # fmt: skip
    return " ".join(done.out.split()).partition("What to say")[2].partition("The plan")[0]


@pytest.mark.parametrize(
    "change",
    [
        "she wants it done differently",
        "he likes the green one more",
        "her version goes to the printer",
    ],
)
def test_what_is_held_for_the_boss_is_held_for_those_who_go_by_the_old_word(
    tmp_path: Path, change: str
) -> None:
    said = _page(tmp_path, change, "Lars and Ida")
    assert f"As I have it now: [as you say it to them: {change}]." in said
    assert "What holds now: [change]." in said


def test_what_can_be_said_to_the_boss_is_told_to_the_others_as_it_is(tmp_path: Path) -> None:
    assert "What holds now: we print the green one." in _page(
        tmp_path, "we print the green one", "Lars and Ida"
    )


@pytest.mark.parametrize(
    "change",
    [
        "we print a line that is not true",
        "I am to sign that it was tested, which is a lie",
    ],
)
def test_while_it_may_be_a_wrong_nobody_else_is_told_of_it(tmp_path: Path, change: str) -> None:
    said = _page(tmp_path, change, "Lars and Ida")
    assert "As I have it now" in said
    assert "What holds now" not in said
