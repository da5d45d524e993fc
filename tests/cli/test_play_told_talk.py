"""The talk that a story says is coming is the talk of the plan, and what is asked for is asked for that day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.core.book import Book
from goodbooks.entries.talk import Talk
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.entry import Kind

BOOK = "2026-11-01 person Marcus\n  relation: boss\n"
NAME = "boss-did-not-back-me"


def said(tmp_path: Path, told: str, *answers: str, book: str = BOOK, by_hand: bool = False) -> str:
    """What the walk shows for a story told on Tuesday 3 November 2026, where the rest is left open."""
    evening(tmp_path, book)
    (tmp_path / "story.txt").write_text(told, encoding="utf-8")
    given = "\n".join(answers or ("To hear first", "plan", "1", "yes")) + "\n"
    done = call(tmp_path, "play", NAME, "--from", "story.txt", given=given, by_hand=by_hand)
    return " ".join(done.out.split())


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("My boss did not back me. I see him tomorrow.", "Wednesday 4 November"),
        ("My boss did not back me. We have our one on one Monday.", "Monday 9 November"),
        ("My boss did not back me. We talk Thursdays.", "Thursday 5 November"),
        ("My boss did not back me. I see Marcus on Friday.", "Friday 6 November"),
    ],
)
def test_the_plan_talks_on_the_day_that_the_story_tells(
    tmp_path: Path, told: str, day: str
) -> None:
    shown = said(tmp_path, told)
    assert f"When do you talk with Marcus next? “{day}” (from your story" in shown
    assert f"{day}: talk with Marcus: How I hear first of a change" in shown
    assert f"Subject: Ten minutes on {day}: how I hear of a change" in shown
    assert f"Marcus, may I have ten minutes when we talk on {day}?" in shown
    assert "Nobody has named" not in shown


def test_what_is_said_in_the_talk_and_its_hour_stand_on_its_day_in_the_book(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    said(tmp_path, "My boss did not back me. I see my boss Monday at 10.", "To hear first", "plan", "1", "yes")  # fmt: skip
    book = Book(read((tmp_path / "life.book").read_text(encoding="utf-8"), kinds).entries)
    talk = book.of(Talk)[0]
    assert (str(talk.on), talk.at, talk.line("stage")) == ("2026-11-09", "10:00", "planned")
    assert not [one for one in book.planned if one.title.startswith("Ten minutes")]


def test_the_day_of_the_talk_is_put_right_by_one_answer(tmp_path: Path) -> None:
    told = "My boss did not back me. I see him tomorrow."
    first = said(tmp_path, told, "To hear first", "plan", "1", "", "no", by_hand=True)
    number = first.split(" When do you talk with Marcus next?")[0].split()[-1]
    shown = said(tmp_path, told, "again", "To hear first", "plan", "1", number, "Friday at 14:00", "", "no", by_hand=True)  # fmt: skip
    assert "Friday 6 November, 14:00: talk with Marcus" in shown
    assert "may I have ten minutes when we talk on Friday 6 November?" in shown


def test_nobody_else_is_asked_before_the_talk_that_is_told_as_coming(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    told = "I'd like to go back to the desk for a year.\nMy review is on 14 December.\n"
    (tmp_path / "story.txt").write_text(told, encoding="utf-8")
    answers = ["To go back", "", "", "1", "a full rota", "a hand-over", "plan", "no"]
    given = "\n".join(answers) + "\n"
    done = call(tmp_path, "play", "step-back", "--from", "story.txt", given=given)
    plan = done.out.partition("The plan")[2].partition("What to say")[0]
    assert "Monday 14 December: talk with Marcus" in plan
    assert "Friday 18 December: ask HR" in plan


@pytest.mark.parametrize(
    "told",
    [
        "My boss did not back me. I saw him Monday.",
        "My boss did not back me. I see Vera tomorrow.",
        "My boss did not back me. I see my colleague tomorrow.",
    ],
)
def test_a_talk_that_has_been_or_is_with_somebody_else_is_none_of_the_plans(
    tmp_path: Path, told: str
) -> None:
    shown = said(tmp_path, told)
    assert "When do you talk with" not in shown
    assert "Thursday 5 November: talk with Marcus" in shown


def test_a_talk_of_the_book_that_comes_before_the_told_one_is_the_one_for_it(tmp_path: Path) -> None:  # fmt: skip
    book = BOOK + '2026-11-04 talk Marcus "One-on-one" ^wednesday\n  stage: planned\n'
    shown = said(tmp_path, "My boss did not back me. I see him on Friday.", book=book)
    assert "May we talk about this when we meet on Wednesday 4 November?" in shown
    assert "when we talk on Friday" not in shown


def test_a_second_walk_the_same_evening_plans_the_told_talk_once(tmp_path: Path) -> None:
    told = "My boss did not back me. I see him tomorrow."
    said(tmp_path, told)
    book = (tmp_path / "life.book").read_text(encoding="utf-8")
    said(tmp_path, told, book=book)
    again = (tmp_path / "life.book").read_text(encoding="utf-8")
    assert again.count("Ten minutes in private") == 0
    assert again.count('"How I hear first of a change"') == 1


def test_what_you_write_for_the_talk_is_due_before_it_where_it_comes_sooner(
    tmp_path: Path,
) -> None:
    evening(tmp_path, BOOK)
    told = "I want to step back and be a business analyst again. I see Marcus tomorrow."
    (tmp_path / "story.txt").write_text(told, encoding="utf-8")
    given = "To step back\nplan\n1\nyes\n"
    call(tmp_path, "play", "step-back", "--from", "story.txt", given=given)
    kept = (tmp_path / "life.book").read_text(encoding="utf-8")
    assert "2026-11-04 talk Marcus" in kept
    assert '"Write the hand-over plan, on one page"' in kept
    assert "  due: 2026-11-03\n" in kept.partition("Write the hand-over plan")[2][:80]


def test_the_last_day_of_a_trial_is_the_one_in_the_message_however_late_the_talk_is(
    tmp_path: Path,
) -> None:
    evening(tmp_path, "")
    told = "My ward manager Beate won't let go of the rota. I'd like to plan the night shifts by myself. We sit together on Monday 9 November at 14:00."
    (tmp_path / "story.txt").write_text(told, encoding="utf-8")
    given = "\n".join(["To decide", "", "", "1", "", "", "yes", "yes"]) + "\n"
    done = call(tmp_path, "play", "micromanaged", "--from", "story.txt", given=given, by_hand=True)
    assert "until Tuesday 1 December" in " ".join(done.out.split())
    kept = (tmp_path / "life.book").read_text(encoding="utf-8")
    assert "2026-11-09 14:00 talk Beate" in kept
    assert "trial-end: 2026-12-01" in kept
    assert "every: week until 2026-12-01" in kept


def test_a_talk_with_a_boss_told_by_two_names_is_the_one_told_by_the_first(tmp_path: Path) -> None:
    told = "My boss, Ruth Callow, did not back me. I see Ruth on Friday at 10."
    shown = said(tmp_path, told, book="")
    assert "Friday 6 November, 10:00: talk with Ruth Callow" in shown
    assert "when we talk on Friday 6 November" in shown


def test_the_talk_of_an_answer_keeps_its_hour_and_its_place(tmp_path: Path) -> None:
    told = "My boss did not back me. I see him tomorrow."
    first = said(tmp_path, told, "To hear first", "plan", "1", "", "no", by_hand=True)
    number = first.split(" When do you talk with Marcus next?")[0].split()[-1]
    shown = said(tmp_path, told, "again", "To hear first", "plan", "1", number, "Friday at four, room 3", "", "", "yes", by_hand=True)  # fmt: skip
    assert "Friday 6 November, 16:00, room 3: talk with Marcus" in shown
    assert "2026-11-06 16:00 talk Marcus" in shown
    assert "where: room 3" in shown
    brief = call(tmp_path, "brief", "Marcus").out
    assert "Friday 6 November, 16:00, room 3 (in 3 days)" in " ".join(brief.split())


def test_the_talk_of_a_story_keeps_its_hour_said_in_words(tmp_path: Path) -> None:
    shown = said(tmp_path, "My boss did not back me. We talk on Thursday at ten in the canteen.")
    assert "Thursday 5 November, 10:00, in the canteen: talk with Marcus" in shown
