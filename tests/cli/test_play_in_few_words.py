"""A walk at the terminal says what it has to in few words, and more where it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-11-01 person Marcus\n  relation: boss\n"


def _played(folder: Path, *answers: str) -> str:
    evening(folder, BOOK)
    given = "\n".join([*answers, "no"]) + "\n"
    out = call(folder, "play", "harsh-boss", "--dry-run", given=given, by_hand=True).out
    return " ".join(out.split())


def test_of_each_way_it_says_when_it_is_the_one_and_a_question_mark_tells_the_rest(
    tmp_path: Path,
) -> None:
    said = _played(tmp_path, "", "", "", "1", "plan")
    assert "2 Speak of one incident. In quiet, some days later, alone. 3" in said
    assert "Three sentences, then listen." not in said.partition("What to say")[0]
    told = _played(tmp_path, "", "", "", "?", "2", "plan")
    assert "Three sentences, then listen." in told.partition("What to say")[0]
    assert "Speak of one incident." in told.partition("Options")[2]


def test_what_can_wait_and_what_was_taken_are_one_question(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    given = "\n" * 12
    out = call(tmp_path, "play", "micromanaged", "--dry-run", given=given, by_hand=True).out
    said = " ".join(out.partition("What to say")[0].split())
    assert said.count("That is enough") == 1
    assert "more asks one more question. A number changes that line." in said
