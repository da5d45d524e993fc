"""Two ways of one playbook: the second is named behind the first, its words stand on the page, and its steps wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import goodbooks.playbooks.library
from cli.calling import call, evening
from goodbooks.core import catalog
from goodbooks.desk.walks.words.other_way import Meant, meant
from goodbooks.playbooks.text.decode import read_playbook

if TYPE_CHECKING:
    from pathlib import Path

NAME = "went-round-me"
TEXT = catalog.texts(goodbooks.playbooks.library, ".md")[NAME]
WAYS = read_playbook(NAME, TEXT, NAME).playbook.ways
FIRST, SECOND = "Ask your boss to send it back", "Talk with whoever went round you"


@pytest.mark.parametrize(
    "answer",
    ["2, then 1", "2 and 1", "2 then 1.", "first 2; and if they say no, 1", "talk with, then send it back"],
)  # fmt: skip
def test_two_ways_are_named_in_one_answer(answer: str) -> None:
    assert set(meant(WAYS, answer)) == {FIRST, SECOND}


@pytest.mark.parametrize("answer", ["1", "send it back"])
def test_one_way_is_one_way(answer: str) -> None:
    assert meant(WAYS, answer) == Meant(FIRST)


@pytest.mark.parametrize(
    "answer", ["1 and 1", "1, 2 and 3", "1, then sing", "9 and 1", "", "neither"]
)
def test_what_names_no_two_ways_names_none(answer: str) -> None:
    assert meant(WAYS, answer).way == ""


FUMBLED = read_playbook(
    "i-fumbled-it",
    catalog.texts(goodbooks.playbooks.library, ".md")["i-fumbled-it"],
    "i-fumbled-it",
).playbook.ways


@pytest.mark.parametrize("answer", ["the", "it", "a", "with", "for", "one", "so the", "clera the air", "ask the"])  # fmt: skip
def test_a_slip_and_a_word_that_stands_in_any_sentence_name_no_way(answer: str) -> None:
    assert meant(FUMBLED, answer) == Meant("")


@pytest.mark.parametrize(
    ("answer", "way"),
    [
        ("air", "Clear the air"), ("Clear the air.", "Clear the air"), ("go back", "Go back with one sentence"),
        ("let it go", "Let it go"), ("time", "Ask for time, with a day"), ("apologise once", "Apologise, once"),
    ],
)  # fmt: skip
def test_a_way_is_named_by_words_that_tell_it(answer: str, way: str) -> None:
    assert meant(FUMBLED, answer) == Meant(way)


def test_the_words_of_the_other_way_stand_on_the_page_and_its_steps_wait(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-01 person Ruth\n  relation: boss\n")
    answers = ("to be asked first", "an answer", "within a day", "2, then 1", "Ida", "she asked Ruth for the key", "the key is lost", "you send her to me first", "yesterday", "", "no")  # fmt: skip
    done = call(tmp_path, "play", NAME, given="\n".join(answers) + "\n", by_hand=True)
    page = " ".join(done.out.split())
    assert "talk with Ida, if that day suits them: What made it necessary" in page
    assert f"In person, to Ruth, for “{FIRST}”: “I'm glad that people can speak with you.”" in page
    assert f"The steps of “{FIRST}” wait until you take that way" in page
    assert "you send her to me first" in page
    assert "ask me -> Ruth" not in page
