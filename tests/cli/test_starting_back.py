"""start: the question before is put once more, in whatever words it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call
from goodbooks.cli.going_back import goes_back
from goodbooks.cli.walks.answering import BACK as IN_ROUNDS
from goodbooks.cli.walks.answering import PLAN, is_word
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.entry import Entry, Kind

BACK = ("back", "Back.", "go back", "oh no that was the wrong question, go back", "sorry, wrong line, back please", "back one", "wait, can we go back", "back to the last question")  # fmt: skip


def begun(tmp_path: Path, kinds: dict[str, Kind], *given: str) -> tuple[str, tuple[Entry, ...]]:
    """What was shown by hand, and the entries of the book."""
    lines = "\n".join((*given, *[""] * 9)) + "\n"
    done = call(tmp_path, "start", "--path", "a.book", given=lines, by_hand=True)
    assert (done.code, done.err) == (0, "")
    return done.out, read((tmp_path / "a.book").read_text(encoding="utf-8"), kinds).entries


@pytest.mark.parametrize("back", BACK)
def test_a_late_answer_is_taken_back_and_is_nobodys_goal(
    tmp_path: Path, kinds: dict[str, Kind], back: str
) -> None:
    _, made = begun(tmp_path, kinds, "Ilse", "Bram", "Wout and Mei", back, "-", "Wout and Mei")
    assert {one.who[0] for one in made if one.kind == "person"} == {"me", "Bram", "Wout", "Mei"}
    assert {one.kind for one in made} == {"person"}


def test_enter_keeps_what_was_answered_before(tmp_path: Path, kinds: dict[str, Kind]) -> None:
    said, made = begun(tmp_path, kinds, "Ilse", "Bram", "back", "", "late trams")
    assert "Enter keeps “Bram”" in said
    assert [(one.kind, one.who, one.title) for one in made][1:] == [("person", ("Bram",), ""), ("goal", ("Bram",), "late trams")]  # fmt: skip


def test_before_the_first_question_there_is_none(tmp_path: Path, kinds: dict[str, Kind]) -> None:
    said, made = begun(tmp_path, kinds, "back", "Ilse", "Bram")
    assert "there is none before it" in said
    assert [one.who for one in made] == [("me",), ("Bram",)]


@pytest.mark.parametrize("words", ["I want my desk back", "Marcus: take it back", "call back Vera", "we went back to paper", "no", "wait", "go", "that is wrong", "back office", "sorry"])  # fmt: skip
def test_what_only_speaks_of_back_is_an_answer(words: str) -> None:
    assert not goes_back(words)


@pytest.mark.parametrize("words", BACK)
def test_the_other_rounds_know_the_same_words(words: str) -> None:
    assert is_word(words, IN_ROUNDS)
    assert not is_word(words, PLAN)
