"""What would change everything is said before the first question, and stands in the plan: the flags of a playbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-11-01 person Marcus\n  relation: boss\n"
NAME = "decision-keeps-changing"
STORY = "The leaflet has changed three times this week. Now Marcus wants a line in it that is simply not true."
HINT = "If this is meant as it reads, it comes before all else: “{}” (goodbooks play asked-to-do-wrong)."


def test_a_flag_in_a_story_is_said_before_the_first_question_and_stands_in_the_plan(
    tmp_path: Path,
) -> None:
    evening(tmp_path, BOOK)
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    done = call(tmp_path, "play", NAME, "--from", "story.txt", given="plan\n", by_hand=True)
    said = " ".join(done.out.split())
    before, _, after = said.partition("A line each;")
    hint = HINT.format("Now Marcus wants a line in it that is simply not true.")
    assert hint in before
    assert hint in after.partition("The plan")[2]


def test_a_flag_in_an_answer_stands_in_the_plan(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    answers = ["One yes that holds", "Nobody", "I began too soon", "1", "Blue", "He told me to hide the first figures"]  # fmt: skip
    done = call(tmp_path, "play", NAME, given="\n".join([*answers, "plan", "no"]) + "\n", by_hand=True)  # fmt: skip
    hint = HINT.format("He told me to hide the first figures")
    assert hint in " ".join(done.out.split()).partition("The plan")[2]


def test_a_story_without_a_flag_says_nothing_of_the_sort(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    (tmp_path / "story.txt").write_text("The leaflet has changed three times.", encoding="utf-8")
    done = call(tmp_path, "play", NAME, "--from", "story.txt", given="plan\n", by_hand=True)
    assert "before all else" not in " ".join(done.out.split())


def test_whoever_defends_themselves_is_asked_to_do_nothing_wrong(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    story = "The leaflet has changed three times. It is not true that I forgot it. Theo says it is a lie."
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    done = call(tmp_path, "play", NAME, "--from", "story.txt", given="plan\n", by_hand=True)
    assert "before all else" not in " ".join(done.out.split())


def test_a_word_alone_in_passing_is_no_call_for_help_of_another_sort(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    story = (
        "My wife is pregnant and we are glad. I'd like to ask Marcus for Fridays off from spring."
    )
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    done = call(tmp_path, "play", "time-off", "--from", "story.txt", given="plan\n", by_hand=True)
    assert "before all else" not in " ".join(done.out.split())
