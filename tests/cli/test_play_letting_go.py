"""A boss who cannot let go: what the story tells is what is asked for, the rhythm before all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

STORY = """\
I run the kitchen of a school canteen in Nantes. My boss Odile wrote every recipe card herself twenty years ago. She still signs each delivery note herself, and my cooks go straight to her.

In March a child with a nut allergy was given the wrong tray, and the town hall made her explain it in the paper. She is afraid it happens again and she hears of it last.

I'd like to take over the ordering for two of the kitchens, Doulon and Erdre. Since Easter not one tray has gone out without its label. {rhythm}
"""
DAILY = "I could write her every evening what came in and what is short."
POSITION, WAY = ["1", "", ""], ["1"]


def walked(tmp_path: Path, *answers: str, rhythm: str = DAILY) -> str:
    evening(tmp_path, "")
    (tmp_path / "story.txt").write_text(STORY.format(rhythm=rhythm), encoding="utf-8")
    given = "\n".join([*POSITION, *WAY, *answers]) + "\n"
    done = call(tmp_path, "play", "micromanaged", "--from", "story.txt", given=given, by_hand=True)
    return " ".join(done.out.split())


@pytest.mark.parametrize(
    ("rhythm", "words"),
    [
        (DAILY, "I could write you every evening what came in and what is short"),
        ("I'd send her three lines each Friday.", "I'd send you three lines each Friday"),
        ("She could come and taste on the first Monday of each month.", "you could come and taste on the first Monday of each month"),
    ],
)  # fmt: skip
def test_the_rhythm_a_story_tells_is_offered_before_what_is_usual_and_stands_in_what_is_said(
    tmp_path: Path, rhythm: str, words: str
) -> None:
    said = walked(tmp_path, "", "", "", "", "", "no", rhythm=rhythm)
    assert f"a “{words}”".lower() in said.lower()
    assert f"In return, {words}." in said
    assert "a short note each week" not in said


def test_an_evening_note_is_a_promise_that_comes_each_day_of_work(tmp_path: Path) -> None:
    said = walked(tmp_path, "", "", "", "", "yes", "", "no")
    assert "safety-net: I could write you every evening" in said
    assert "every: working day written" in said


def test_where_nobody_is_asked_the_rhythm_of_the_story_is_the_suggestion(tmp_path: Path) -> None:
    said = walked(tmp_path, "plan", "", "", "no")
    assert "(as your story suggests)" in said
    assert "In return, [I could write you every evening what came in and what is short?]." in said
    assert "safety-net:" not in said


def test_without_a_rhythm_in_the_story_a_short_note_each_week_is_usual(tmp_path: Path) -> None:
    said = walked(tmp_path, "", "", "", "", "", "no", rhythm="It rained all day.")
    assert "“a short note each week” (as is usual)" in said


def test_the_area_is_as_small_as_the_story_says_and_both_fears_are_said(tmp_path: Path) -> None:
    said = walked(tmp_path, "", "", "", "", "", "no")
    assert "May I look after the ordering for two of the kitchens on my own for a time?" in said
    assert "I would, too: it happens again and you hear of it last." in said
    assert "Enter takes “The town hall made her explain it in the paper”" in said


def test_what_lies_on_their_desk_is_listed_once_it_is_asked(tmp_path: Path) -> None:
    said = walked(tmp_path, "", "", "", "more", "a", "", "", "no")
    assert "a “each delivery note”" in said
    assert "Could be dropped or handed on next: each delivery note" in said
