"""What there is to say of a plan that was written, opened again after the day of its talk: it speaks of a day to come, or asks for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-11-01 person Solveig\n  relation: boss\n"
TOLD = "I'd like to go back to the bench and mend violins. I talk with Solveig on Thursday."


def written(tmp_path: Path, name: str, told: str, *answers: str) -> None:
    """A walk of Tuesday 3 November 2026 whose plan stands in the book."""
    evening(tmp_path, BOOK)
    (tmp_path / "story.txt").write_text(told, encoding="utf-8")
    given = "\n".join((*answers, "yes")) + "\n"
    call(tmp_path, "play", name, "--from", "story.txt", given=given)


def opened(tmp_path: Path, name: str, day: str) -> str:
    given = "\n" * 12
    done = call(tmp_path, "play", name, "--today", day, given=given, by_hand=True)
    return " ".join(done.out.split())


STEP_BACK = ("To go back", "", "", "1", "more violins", "a hand-over", "plan")


def test_until_its_day_the_mail_asks_for_half_an_hour_in_the_talk(tmp_path: Path) -> None:
    written(tmp_path, "step-back", TOLD, *STEP_BACK)
    for day in ("2026-11-04", "2026-11-05"):
        shown = opened(tmp_path, "step-back", day)
        assert "may I have half an hour when we talk on Thursday 5 November?" in shown


@pytest.mark.parametrize(
    ("day", "asked"), [("2026-11-06", "Wednesday 11 November"), ("2026-11-12", "Tuesday 17 November")]
)  # fmt: skip
def test_after_its_day_the_mail_asks_for_a_day_to_come(
    tmp_path: Path, day: str, asked: str
) -> None:
    written(tmp_path, "step-back", TOLD, *STEP_BACK)
    shown = opened(tmp_path, "step-back", day)
    assert f"may I have half an hour by [{asked}?]?" in shown
    assert "when we talk on" not in shown


def test_after_its_day_the_next_talk_with_them_is_the_one_of_the_mail(tmp_path: Path) -> None:
    written(tmp_path, "step-back", TOLD, *STEP_BACK)
    call(tmp_path, "add", 'talk Solveig "Once more" 13 November 10:00', "--today", "2026-11-06")
    shown = opened(tmp_path, "step-back", "2026-11-10")
    assert "may I have half an hour when we talk on Friday 13 November?" in shown
    assert "5 November" not in shown.partition("What to say")[2].partition("The plan")[0]


def test_of_a_plan_without_a_told_talk_the_mail_goes_with_its_day(tmp_path: Path) -> None:
    told = "I'd like to go back to the bench and mend violins."
    written(tmp_path, "step-back", told, *STEP_BACK)
    assert "may I have half an hour by [Friday 6 November?]?" in opened(tmp_path, "step-back", "2026-11-05")  # fmt: skip
    assert "half an hour by" not in opened(tmp_path, "step-back", "2026-11-10")


def test_what_is_said_to_one_person_in_two_ways_stands_under_the_name_of_each_way(
    tmp_path: Path,
) -> None:
    written(tmp_path, "step-back", TOLD, "To go back", "", "", "1, then 2", *STEP_BACK[4:])
    shown = opened(tmp_path, "step-back", "2026-11-04")
    assert "Chat, to Solveig, for “Ask for a pause or a smaller part first”: “May I have" in shown
