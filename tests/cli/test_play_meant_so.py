"""An answer that speaks of somebody waits in brackets for other words; whoever gives it them gets them said, as they gave them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

NAME = "boss-did-not-back-me"
BOOK = "2026-09-01 person Ilse\n  relation: boss\n"
STORY = (
    "I run the kitchen of a caterer. My boss is Ilse. At 9 this morning Ilse told me to wait with the hot menu. "
    "I told everybody to wait. At five she said go ahead, they leave out the oven test."
)
EFFECT = "she calls the cooks off twice a day"


@pytest.fixture
def again(tmp_path: Path) -> Path:
    """A book with the plan of a walk, in whose words the effect waits for others."""
    evening(tmp_path, BOOK)
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    answers = ["to be told first", "", "", "1", "", "", "We do the hot menu", "", EFFECT, "you tell me first", "", "", "yes"]  # fmt: skip
    given = "\n".join(answers) + "\n"
    shown = call(tmp_path, "play", NAME, "--from", "story.txt", given=given, by_hand=True).out
    assert f"[as you say it to them: {EFFECT}]" in " ".join(shown.split())
    return tmp_path


@pytest.mark.parametrize(
    "words", ["the bride calls, and she does so twice a day", "you call the cooks off", EFFECT]
)
def test_what_is_given_in_place_of_an_answer_that_waits_is_said_as_it_is(
    again: Path, words: str
) -> None:
    shown = " ".join(call(again, "play", NAME, given=f"{words}\n", by_hand=True).out.split())
    assert f"You wrote “{EFFECT}”: how do you say it to them?" in shown
    assert f"One effect since then: {words}." in shown
    assert "[as you say it" not in shown
    there = " ".join(call(again, "play", NAME, given="\n", by_hand=True).out.split())
    assert f"One effect since then: {words}." in there


def test_other_words_for_what_a_plan_has_add_nothing_to_the_book(again: Path) -> None:
    before = (again / "life.book").read_text(encoding="utf-8")
    call(again, "play", NAME, given="you call the cooks off\nyes\n", by_hand=True)
    assert (again / "life.book").read_text(encoding="utf-8") == before


def test_enter_leaves_it_waiting(again: Path) -> None:
    shown = " ".join(call(again, "play", NAME, given="\n", by_hand=True).out.split())
    assert f"[as you say it to them: {EFFECT}]" in shown
