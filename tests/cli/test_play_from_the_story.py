"""What of a story may answer a question stands under it, and a letter takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

STORY = """\
I told my manager Ilse yesterday that I'd like to give back the rota and only drive again. She said the school run has nobody else.

So that nobody is left alone with it, I offered to train the new planner through all of January. It rained all the way home.
"""
BEFORE = ["To step back", "A calm winter", "Nothing", "1"]


def _evening(tmp_path: Path, *answers: str, by_hand: bool = True) -> str:
    evening(tmp_path, "")
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    given = "\n".join([*BEFORE, *answers, "no"]) + "\n"
    done = call(tmp_path, "play", "step-back", "--from", "story.txt", given=given, by_hand=by_hand)
    return " ".join(done.out.split())


def test_what_may_answer_a_question_stands_under_it_and_a_letter_takes_it(tmp_path: Path) -> None:
    said = _evening(tmp_path, "", "", "a", "plan")
    assert (
        "a “train the new planner through all of January” Enter takes it, or your own words."
        in said
    )
    assert "nobody is left alone with the work: train the new planner" in said


@pytest.mark.parametrize("by_hand", [True, False])
def test_nothing_that_was_not_chosen_stands_in_a_message(tmp_path: Path, *, by_hand: bool) -> None:
    said = _evening(tmp_path, "", "plan", by_hand=by_hand)
    assert "the work: " in said
    assert "the work: train" not in said


UNNAMED = """\
Fidelma was in early today. My boss lets nobody order the colour, and I'd like to take over the trainee Mondays.
"""


@pytest.mark.parametrize(("answer", "who"), [("", "my boss"), ("b", "Fidelma")])
def test_whom_a_story_names_who_may_be_the_boss_stands_under_the_question(
    tmp_path: Path, answer: str, who: str
) -> None:
    evening(tmp_path, "")
    (tmp_path / "story.txt").write_text(UNNAMED, encoding="utf-8")
    given = "\n".join(["1", "", "", "1", answer, "plan", "", "", "no"]) + "\n"
    done = call(tmp_path, "play", "micromanaged", "--from", "story.txt", given=given, by_hand=True)
    said = " ".join(done.out.split())
    assert "a “my boss” b “Fidelma”" in said
    assert f"ask {who}: May I look after" in said


TURNED = """\
My boss Ravi and I agreed on Monday that no lorry leaves after six. On Wednesday the Delft people rang him. Ravi said okay. From now on the lorries may leave until nine again.
"""


def test_an_okay_is_no_answer_where_the_story_says_what_was_decided(tmp_path: Path) -> None:
    evening(tmp_path, "")
    (tmp_path / "story.txt").write_text(TURNED, encoding="utf-8")
    given = "\n".join([*[""] * 20, "no"]) + "\n"
    done = call(tmp_path, "play", "boss-did-not-back-me", "--from", "story.txt", given=given, by_hand=True)  # fmt: skip
    assert "a “Okay”" not in " ".join(done.out.split())
