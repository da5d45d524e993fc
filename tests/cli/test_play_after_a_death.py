"""Whoever writes on the day of a death is met first, is weighed against nobody, and holds to what was granted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-11-01 person Marcus\n  relation: boss\n"
STORY = "My mum died. I asked Marcus for two weeks so I could be at the funeral, and he said yes. Today he says I've got to cancel my leave. If I go I'm fired."
GIVEN = "you said yes when I asked for two weeks for my mother's funeral"
SORRY = "We are sorry for your loss."


def _walked(tmp_path: Path, story: str, given: str = GIVEN) -> str:
    evening(tmp_path, BOOK)
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    answers = ["these", "", "", "Hold to what was approved", "", given, "", "HR", "", "no"]
    done = call(tmp_path, "play", "time-off", "--from", "story.txt", given="\n".join(answers) + "\n", by_hand=True)  # fmt: skip
    return " ".join(done.out.split())


def test_a_word_of_sympathy_stands_before_the_first_question_and_on_the_page(
    tmp_path: Path,
) -> None:
    said = _walked(tmp_path, STORY)
    before, _, after = said.partition("A line each;")
    assert SORRY in before
    assert SORRY in after.partition("The first thing today")[0]
    assert "They may be right" not in said
    assert "The kind reading" not in said
    assert "nobody rings on the second day" not in said


def test_without_a_death_both_sides_are_weighed_and_nobody_is_pitied(tmp_path: Path) -> None:
    said = _walked(tmp_path, STORY.replace("My mum died. ", "").replace("the funeral", "the fair"))
    assert SORRY not in said
    assert "They may be right" in said
    assert "The kind reading" in said


def test_what_was_granted_in_these_words_is_said_back_to_whoever_granted_it(tmp_path: Path) -> None:
    said = _walked(tmp_path, STORY)
    assert "Others read the answer" not in said
    assert "I'm keeping to my leave as we agreed it: two weeks’ leave from [the first day]." in said  # fmt: skip
    assert f"This is what I rely on: {GIVEN}." in said
    assert "You said that I would lose my job if I go. I'm not resigning." in said
    assert "what you keep private" not in said
    assert "A copy of this goes to HR." in said


@pytest.mark.parametrize(
    "given",
    [
        "my mother's funeral is on the 4th",
        "you said yes because my mother is ill at home",
    ],
)
def test_what_is_of_home_and_no_word_of_theirs_is_asked_about_still(
    tmp_path: Path, given: str
) -> None:
    assert "Others read the answer to this question" in _walked(tmp_path, STORY, given)


def test_an_answer_is_needed_on_the_next_day_on_which_the_office_works(tmp_path: Path) -> None:
    said = _walked(tmp_path, STORY)
    assert "By which day do you need the answer? “Wednesday 4 November” (as is usual)" in said
