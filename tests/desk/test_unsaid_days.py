"""A question of today or yesterday is “your question”: from which day it is, is said of one that lies further back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-11-01 person Ruth\n  relation: boss\n"
ANSWERS = ("1", "", "", "1")


def said(folder: Path, day: str) -> str:
    evening(folder, BOOK)
    given = "\n".join((*ANSWERS, day, "who could lead?", "it depends", "yes, I'd like to", "plan", "no")) + "\n"  # fmt: skip
    done = call(folder, "play", "i-fumbled-it", given=given, by_hand=True)
    return " ".join(done.out.partition("What to say")[2].partition("The plan")[0].split())


@pytest.mark.parametrize("day", ["today", "yesterday", "this morning", "2026-11-02"])
def test_a_question_that_was_just_asked_is_named_without_its_day(tmp_path: Path, day: str) -> None:
    words = said(tmp_path, day)
    assert "“I'd like to come back to your question.”" in words
    assert "Subject: My answer to your question Ruth," in words
    assert "your question from" not in words
    assert "thank you for asking me on" in words


@pytest.mark.parametrize("day", ["2026-11-01", "last Friday"])
def test_one_that_lies_further_back_is_named_with_it(tmp_path: Path, day: str) -> None:
    words = said(tmp_path, day)
    assert "I'd like to come back to your question from" in words
    assert "Subject: My answer to your question from" in words


def test_a_day_later_the_words_that_are_shown_again_name_it(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    given = "\n".join((*ANSWERS, "yesterday", "who?", "maybe", "yes, I'd like to", "", "yes")) + "\n"  # fmt: skip
    call(tmp_path, "play", "i-fumbled-it", given=given + "yes\n", by_hand=True)
    later = call(tmp_path, "--today", "2026-11-05", "play", "i-fumbled-it", given="\n", by_hand=True).out  # fmt: skip
    assert "your question from Monday" in " ".join(later.split())
