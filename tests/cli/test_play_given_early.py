"""What was typed one question early is offered by its letter under the question that it answers; nobody types it twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-10-01 person Benoit\n  relation: boss\n"
ASKED = "What do you want to have said"


def walked(folder: Path, *answers: str) -> str:
    evening(folder, BOOK)
    given = "\n".join((*answers, "plan", "no")) + "\n"
    return " ".join(call(folder, "play", "i-fumbled-it", given=given, by_hand=True).out.split())


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (("yes, I'd like to be considered", "", "", "1", "yesterday", "", ""), "yes, I'd like to be considered"),
        (("1", "I want to run the bakery from March", "", "1", "yesterday", "", ""), "I want to run the bakery from March"),
        (("1", "", "I would love to lead the drone group", "1", "yesterday", "", ""), "I would love to lead the drone group"),
        (("1", "", "", "1", "yesterday", "who could lead?", "yes, if I keep my mornings"), "yes, if I keep my mornings"),
        (("1", "", "", "1", "yesterday", "Yes, I want the night crew", ""), "Yes, I want the night crew"),
    ],
)  # fmt: skip
def test_it_is_offered_and_taken_with_its_letter(
    tmp_path: Path, answers: tuple[str, ...], words: str
) -> None:
    shown = walked(tmp_path, *answers, "a")
    assert f"a “{words}” a takes it, or your own words; Enter leaves it open." in shown
    said = shown.partition("What to say")[2]
    assert words.lower() in said.lower()
    assert "[meant]" not in said


def test_enter_does_not_take_it(tmp_path: Path) -> None:
    shown = walked(tmp_path, "I want them to have it", "", "", "1", "yesterday", "", "", "")
    assert "a “I want them to have it”" in shown
    assert "“[meant]”" in shown.partition("What to say")[2]


@pytest.mark.parametrize("words", ["1", "they wanted a name", "yes, really", "no", "I was tired and it showed"])  # fmt: skip
def test_a_choice_a_few_words_and_what_begins_otherwise_are_not_offered(
    tmp_path: Path, words: str
) -> None:
    shown = walked(tmp_path, "1", words, words, "1", "yesterday", "", "", "")
    asked = shown.partition(ASKED)[2].partition("One thing you have done")[0]
    assert "takes it" not in asked
