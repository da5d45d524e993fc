"""A number where words are asked for is no silent answer, and a day at the list of what was taken finds its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-11-01 person Ruth\n  relation: boss\n"


def walked(folder: Path, name: str, *answers: str, by_hand: bool = True) -> tuple[str, str]:
    """What a walk shows with these answers, and the book after it."""
    path = evening(folder, BOOK)
    done = call(folder, "play", name, given="\n".join(answers) + "\n", by_hand=by_hand)
    return " ".join(done.out.split()), path.read_text(encoding="utf-8")


def test_a_sign_alone_is_said_back_and_the_question_is_put_once_more(tmp_path: Path) -> None:
    said, book = walked(tmp_path, "promise-not-kept", "2", "7", "A yes from finance", "plan", "1", "", "", "yes")  # fmt: skip
    assert "“7” is a number, and this asks for words: write them, or the number once more where it is meant so." in said  # fmt: skip
    assert "their-side: A yes from finance" in book
    assert "want: a day" in book


@pytest.mark.parametrize("sign", ["y", "n.", "j", "?", "-", "É", "..."])
def test_a_letter_or_a_mark_alone_is_said_back_and_the_question_is_put_once_more(
    tmp_path: Path, sign: str
) -> None:
    said, book = walked(tmp_path, "promise-not-kept", "2", sign, "A yes from finance", "plan", "1", "", "", "yes")  # fmt: skip
    assert f"“{sign}” would stand there as it is: write the words, or the same once more where it is meant so. Enter leaves it open." in said  # fmt: skip
    assert "their-side: A yes from finance" in book


@pytest.mark.parametrize("words", ["Money", "A yes", "3D", "是", "ja"])
def test_a_short_word_is_an_answer(tmp_path: Path, words: str) -> None:
    said, book = walked(tmp_path, "promise-not-kept", "2", words, "plan", "1", "", "", "yes")
    assert "would stand there as it is" not in said
    assert f"their-side: {words}" in book


@pytest.mark.parametrize("sign", ["y", "9", "0", "123", "?"])
def test_nothing_that_is_no_choice_is_taken_where_choices_were_offered(
    tmp_path: Path, sign: str
) -> None:
    said, book = walked(tmp_path, "promise-not-kept", sign, "2", "plan", "1", "", "", "yes")
    assert f"“{sign}” is none of the 4: write a number from 1 to 4, or your own words." in said
    assert "want: a day" in book


def test_a_y_to_what_enter_takes_takes_it(tmp_path: Path) -> None:
    won = BOOK + '2026-11-02 win me "The night rota done in one evening"\n'
    evening(tmp_path, won)
    answers = ("", "", "Ruth", "", "Who leads the move?", "", "", "", "yes, I want it", "y", "", "plan", "1")  # fmt: skip
    done = call(tmp_path, "play", "i-fumbled-it", given="\n".join(answers) + "\n", by_hand=True)
    assert "The night rota done in one evening" in done.out.partition("What to say")[2]


def test_a_number_that_is_said_twice_is_the_answer(tmp_path: Path) -> None:
    _, book = walked(tmp_path, "promise-not-kept", "2", "7", "7", "plan", "1", "", "", "yes")
    assert "their-side: 7" in book


def test_a_number_that_is_none_of_the_choices_is_not_taken_for_ones_own_words(
    tmp_path: Path,
) -> None:
    said, book = walked(tmp_path, "promise-not-kept", "9", "2", "plan", "1", "", "", "yes")
    assert "“9” is none of the 4: write a number from 1 to 4, or your own words." in said
    assert "want: a day" in book


def test_a_figure_that_is_asked_for_may_be_a_number(tmp_path: Path) -> None:
    answers = ("", "", "", "", "1", "", "52")
    said, _ = walked(tmp_path, "raise", *answers, "plan", "", "no")
    assert "this asks for" not in said


def test_where_nobody_sits_there_a_number_is_kept_as_it_was_given(tmp_path: Path) -> None:
    said, _ = walked(tmp_path, "promise-not-kept", "2", "7", "plan", "1", by_hand=False)
    assert "this asks for" not in said


def at_the_list(folder: Path, *answers: str) -> str:
    """What is said where these are the answers at the list of what was taken, with days in two of its lines."""
    evening(folder, BOOK)
    (folder / "story.txt").write_text("My boss Ruth promised me a course on 12 October.")
    given = "\n".join(("2", "", "", "1", *[""] * 4, *answers, "no")) + "\n"
    words = ("play", "promise-not-kept", "--from", "story.txt")
    return " ".join(call(folder, *words, given=given, by_hand=True).out.split())


def test_a_day_alone_is_for_the_one_line_whose_day_nobody_has_said(tmp_path: Path) -> None:
    said = at_the_list(tmp_path, "20 November", "")
    assert "none of the numbers" not in said
    assert "20 November" in said.partition("What to say")[2]


def test_a_number_and_a_day_in_one_answer_change_that_line(tmp_path: Path) -> None:
    said = at_the_list(tmp_path, "1 10 October", "")
    assert "none of the numbers" not in said
    assert "10 October" in said.partition("What to say")[2]


def test_a_weekday_that_may_be_two_is_told_so(tmp_path: Path) -> None:
    said = at_the_list(tmp_path, "next Thursday", "", "")
    assert "none of the numbers" not in said
    assert "can mean this week's or the one after; write 2026-11-05 or 2026-11-12." in said


def test_what_enter_takes_is_shown_where_it_is_a_part_of_the_sentence(tmp_path: Path) -> None:
    said = at_the_list(tmp_path, "")
    assert "(Enter takes “A course on 12 October”, from your story: “My boss Ruth promised me a course on 12 October.”)" in said  # fmt: skip


@pytest.mark.parametrize("words", ["1 Julian", "2. Greta", "1: Kofi"])
def test_a_number_before_a_name_is_said_back_where_there_is_no_list(
    tmp_path: Path, words: str
) -> None:
    said, book = walked(tmp_path, "promise-not-kept", "2", words, "A yes from finance", "plan", "1", "", "", "yes")  # fmt: skip
    assert f"“{words}” begins with a number, and this is no list: write “{words.split()[1]}” without it where that is meant" in said  # fmt: skip
    assert "their-side: A yes from finance" in book
    assert words not in book
