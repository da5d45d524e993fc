"""The hours at which somebody cannot work, as a story tells them: a condition of the way, and said only where that is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

STORY = """\
My boss, Ines, asked who should run the evening lab, and then "and you?". I mumbled something like "oh, well".

That was yesterday. I don't even know if I want it. I pick up Jonas at half past four on Mondays.
"""
ANSWERS = ("I don't know yet", "A name", "Nothing")
FACTS = ("And you?", "oh, well")


def walked(tmp_path: Path, story: str, *answers: str) -> str:
    """What is shown of a walk by hand with these answers, the plan not written."""
    evening(tmp_path, "")
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    given = "\n".join([*answers, "no"]) + "\n"
    done = call(tmp_path, "play", "i-fumbled-it", "--from", "story.txt", given=given, by_hand=True)
    return " ".join(done.out.split())


def test_they_are_said_where_that_is_meant_and_never_why(tmp_path: Path) -> None:
    said = walked(
        tmp_path, STORY, *ANSWERS, "2", *FACTS, "yes, I want it", "the new bench", "", "yes"
    )
    assert (
        "You are not free from half past four on Mondays. May Ines know, without the reason?"
        in said
    )
    words = said.partition("What to say")[2].partition("What to write down")[0]
    assert (
        "It would have to go with one thing: I'm not free from half past four on Mondays." in words
    )
    assert "Jonas" not in words


def test_where_they_are_not_to_be_said_only_the_writer_is_reminded(tmp_path: Path) -> None:
    said = walked(
        tmp_path, STORY, *ANSWERS, "2", *FACTS, "yes, I want it", "the new bench", "no", "yes"
    )
    words = said.partition("What to say")[2].partition("What to write down")[0]
    assert "not free" not in words
    assert "terms: I'm not free from half past four on Mondays" in said


@pytest.mark.parametrize(
    "own", ["by four on Mondays", "on Mondays at all", "from a quarter to four"]
)
def test_hours_in_ones_own_words_take_the_place_of_those_the_story_tells(
    tmp_path: Path, own: str
) -> None:
    said = walked(
        tmp_path, STORY, *ANSWERS, "2", *FACTS, "yes, I want it", "the new bench", own, "yes"
    )
    assert f"terms: I'm not free {own}" in said
    assert "terms: I'm not free from half past four" not in said


@pytest.mark.parametrize(
    "meant",
    [
        "yes, I want it, if I can be gone by half past four on Mondays",
        "yes, I'd take it, though on Mondays I go at half past four",
        "yes, as long as Mondays end at half past four",
    ],
)
def test_hours_that_the_answer_names_itself_are_said_once(tmp_path: Path, meant: str) -> None:
    said = walked(tmp_path, STORY, *ANSWERS, "2", *FACTS, meant, "the new bench", "", "yes")
    words = said.partition("What to say")[2].partition("What to write down")[0]
    assert "It would have to go with one thing" not in words
    assert "half past four" in words


def test_where_none_are_told_nothing_is_asked_about_them(tmp_path: Path) -> None:
    story = STORY.replace(" I pick up Jonas at half past four on Mondays.", "")
    said = walked(tmp_path, story, *ANSWERS, "2", *FACTS, "yes, I want it", "the new bench", "yes")
    assert "not free" not in said


def test_who_does_not_know_yet_has_a_day_for_the_answer_and_what_it_depends_on(
    tmp_path: Path,
) -> None:
    said = walked(tmp_path, STORY, *ANSWERS, "1", *FACTS, "in four days", "", "yes")
    assert "Write down what the answer depends on" in said
    assert "you promise Ines: My whole answer to your question, by" in said
    assert "You have the whole one by [" not in said


def test_where_the_plan_is_made_before_they_are_asked_about_they_are_not_said(
    tmp_path: Path,
) -> None:
    for way in ("1", "2"):
        said = walked(tmp_path, STORY.replace("Jonas", "my dad"), *ANSWERS, way, "plan", "yes")
        words = said.partition("What to say")[2].partition("What to write down")[0]
        assert "not free" not in words
        assert "terms: I'm not free from half past four on Mondays" in said
