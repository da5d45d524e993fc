"""A way back in a walk at the terminal: “back” forgets the last answer and puts its question again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

NAME = "boss-did-not-back-me"
BOOK = "2026-09-01 person Marcus\n  relation: boss\n"
OTHERS = "Who at work was on the other side"
AGREED = "What had the two of you agreed before"


def played(tmp_path: Path, *answers: str) -> str:
    evening(tmp_path, BOOK)
    given = "\n".join(answers) + "\n"
    return call(tmp_path, "play", NAME, given=given, by_hand=True).out


def test_a_slip_is_taken_back_and_its_question_put_again(tmp_path: Path) -> None:
    shown = played(tmp_path, "2", "fair", "he knew", "1", "Growht", "back", "Growth", "plan", "no")
    assert "Back: “Growht” is forgotten." in shown
    assert shown.count(OTHERS) >= 2
    assert "you promise Growth" in shown
    assert "you promise Growht" not in shown


def test_back_goes_as_far_as_the_first_question_over_the_way_as_well(tmp_path: Path) -> None:
    shown = played(tmp_path, "back", "2", "fair", "he knew", "1", "back", "2", "back", "back", "he did not", "4", "plan", "no")  # fmt: skip
    assert "This is the first question: there is none before it." in shown
    assert "Back: “Ask how it goes next time” is forgotten." in shown
    assert "Back: “he knew” is forgotten." in shown
    assert "he did not" in shown.partition("This would be added")[2]


def test_a_question_that_was_skipped_is_put_again_and_back_is_nobodys_name(tmp_path: Path) -> None:
    shown = played(tmp_path, "2", "fair", "he knew", "1", "Growth", "", "back", "No date", "plan", "no")  # fmt: skip
    assert "Back to the question before." in shown
    assert shown.count(AGREED) >= 2
    assert "back" not in shown.partition("This would be added")[2].partition("Add these")[0].split()


def test_back_works_where_it_is_asked_whether_more_is_wanted(tmp_path: Path) -> None:
    answers = ["2", "fair", "he knew", "1", "Growth", "No date", "", "We go ahead", "2026-11-02", "", "", "you tell me", "back", "you tell me first", "", "no"]  # fmt: skip
    shown = played(tmp_path, *answers)
    assert "Back: “you tell me” is forgotten." in shown
    assert "next time, could we do it like this: you tell me first?" in " ".join(shown.split())


def test_it_is_said_where_the_walk_begins(tmp_path: Path) -> None:
    assert "back: the question before" in " ".join(played(tmp_path, "note", "no").split())


def test_back_where_the_plan_is_offered_puts_the_last_question_again(tmp_path: Path) -> None:
    shown = played(tmp_path, "2", "fair", "he knew", "1", "Growth", "", "No date", "plan", "back", "Not before May", "plan", "no")  # fmt: skip
    assert "is forgotten" in shown
    assert shown.count("This would be added") == 2
    assert "You had answered" not in shown


def test_a_no_to_the_plan_keeps_the_answers_as_stopping_does(tmp_path: Path) -> None:
    shown = " ".join(played(tmp_path, "2", "fair", "he knew", "1", "Growth", "", "No date", "plan", "no").split())  # fmt: skip
    assert "Nothing was added. Your answers are kept, and goodbooks play" in shown
    again = " ".join(played(tmp_path, "", "plan", "no").split())
    assert "You had answered" in again
    assert "he knew" in again
