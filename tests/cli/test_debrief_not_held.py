"""debrief: that the talk itself was moved or never held is nothing that anybody said in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import Interrupted, call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-10-01 person Ruth
  relation: boss
2026-11-02 talk Ruth "The drone group" ^drones
  stage: planned
"""


@pytest.mark.parametrize(
    "words",
    [
        "moved to next friday", "Moved, next Friday", "she moved it to next friday", "it's postponed to next week",
        "It did not happen, moved to next friday", "Ruth cancelled our talk", "the 1:1 was pushed back to next tuesday",
        "we didn't meet", "no talk today", "Ruth called it off again", "put off until 14 December",
    ],
)  # fmt: skip
def test_a_talk_that_was_moved_is_not_written_down_as_what_they_said(
    tmp_path: Path, words: str
) -> None:
    path = evening(tmp_path, BOOK)
    done = call(tmp_path, "debrief", "Ruth", typed=Interrupted(f"{words}\n"))
    said = " ".join(done.out.split())
    assert f"“{words}” tells that the talk itself was moved or not held; if so, stop here:" in said
    assert """goodbooks add 'DAY talk Ruth "The drone group"' 'withdraws: ^drones'""" in said
    assert path.read_text(encoding="utf-8") == BOOK


def test_the_line_that_it_names_gives_the_talk_its_other_day(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    call(tmp_path, "add", '2026-11-13 talk Ruth "The drone group"', "withdraws: ^drones")
    today = " ".join(call(tmp_path).out.split())
    assert "13 November: Talk with Ruth: The drone group" in today
    assert "To write down while it is fresh" not in today


@pytest.mark.parametrize(
    "words",
    [
        "the deadline moved to next friday", "moved to the other team", "She moved Karl to the night shift",
        "“moved to next Friday”", "pushed back on the date", "delayed by the audit", "cancelled the order",
        "we did not talk about money",
    ],
)  # fmt: skip
def test_what_was_said_of_something_else_is_kept(tmp_path: Path, words: str) -> None:
    path = evening(tmp_path, BOOK)
    given = f"{words}\n\n\n\n\n\nyes\n"
    shown = call(tmp_path, "debrief", "Ruth", given=given, by_hand=True).out
    assert "moved or not held" not in shown
    assert words.strip("“”").split()[-1] in path.read_text(encoding="utf-8")
