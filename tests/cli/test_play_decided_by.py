"""The day by which it is decided stands in the story, and the plan, its words and Today go by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

TOLD = """\
Yesterday my director Ilse Brand asked me on the stairs whether I would take over the night desk. I said hm. I want to run
the night desk. {}
"""


def walked(
    tmp_path: Path, last: str, *answers: str, name: str = "i-fumbled-it", told: str = TOLD
) -> tuple[str, str]:
    """What the walk of this story says, told on Tuesday 3 November 2026, and Today when its plan is in the book."""
    evening(tmp_path, "")
    (tmp_path / "story.txt").write_text(told.format(last), encoding="utf-8")
    given = "\n".join(answers or ("", "", "", "1", "", "plan", "", "", "yes")) + "\n"
    done = call(tmp_path, "play", name, "--from", "story.txt", given=given, by_hand=True)
    return " ".join(done.out.split()), " ".join(call(tmp_path, "today").out.split())


def test_when_it_is_decided_is_shown_with_its_sentence_and_nobody_is_sent_to_find_it_out(
    tmp_path: Path,
) -> None:
    said, today = walked(tmp_path, "Names must be with head office by the 18th.")
    assert "By which day is it decided? “Wednesday 18 November” (from your story: “Names must be with head office by the 18th.”)" in said  # fmt: skip
    assert "The first thing today: It is decided by Wednesday 18 November: be with your director Ilse Brand well before that" in said  # fmt: skip
    assert "Find out whether something is decided soon" not in said
    assert "What comes next? (an answer by Wednesday 18 November)" in said
    assert "(meant for 4 November, tomorrow; an answer by 18 November)" in today


def test_where_no_day_is_told_the_first_thing_is_to_find_it_out(tmp_path: Path) -> None:
    said, today = walked(tmp_path, "I have no idea when it is decided.")
    assert "The first thing today: Find out whether something is decided soon" in said
    assert "It is decided by" not in said
    assert "an answer by" not in today


@pytest.mark.parametrize(
    ("last", "talk"),
    [
        ("It is decided tomorrow.", "Tuesday 3 November: talk with my director Ilse Brand"),
        ("It is decided on Thursday.", "Wednesday 4 November: talk with my director Ilse Brand"),
        ("It is decided on the 30th.", "Wednesday 4 November: talk with my director Ilse Brand"),
    ],
)
def test_what_is_planned_comes_before_the_day_on_which_it_is_decided(
    tmp_path: Path, last: str, talk: str
) -> None:
    said, _ = walked(tmp_path, last)
    assert talk in said


@pytest.mark.parametrize(
    ("last", "day"),
    [
        ("It has to be settled by Thursday.", "Wednesday 4 November"),
        ("It has to be settled by the 20th.", "Friday 6 November"),
        ("Nobody has named a day.", "Friday 6 November"),
    ],
)
def test_a_talk_about_my_role_comes_before_it_is_settled(
    tmp_path: Path, last: str, day: str
) -> None:
    told = "I have led the lab for a year. I'd like to go back to the bench and told my boss Ilse Brand so. {}"  # fmt: skip
    said, _ = walked(tmp_path, last, name="step-back", told=told)
    assert f"{day}: talk with Ilse Brand, if that day suits them: A proposal for my role" in said


def test_the_day_of_an_answer_is_offered_and_enter_takes_it(tmp_path: Path) -> None:
    said, _ = walked(tmp_path, "The council votes on the 20th.", "", "", "", "2", "", "", "", "", "", "", "", "", "", "yes")  # fmt: skip
    assert (
        "(Enter takes Friday 20 November, from your story: “The council votes on the 20th.”)"
        in said
    )
    assert "You have the whole one by Friday 20 November." in said
