"""A new day in their answer is the new day of the word they promised me too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """
2026-10-20 person Henrike
  relation: boss
2026-10-26 ask me -> Henrike "To lead the blowing room" ^lead #blowing-room
2026-10-28 answer Henrike "She can't say yet, she tells me on Monday" ^cant for ^lead
  is: later
2026-10-28 promise Henrike -> me "Talks to Dressel and tells me" ^talks #blowing-room
  due: 2026-11-02
2026-10-28 promise Henrike -> me "The key of the kiln" ^key #blowing-room
  due: 2026-11-02
"""


def added(folder: Path, typed: str) -> str:
    """The book once a line was added to it as it was typed."""
    book = evening(folder, BOOK)
    assert call(folder, "add", typed).code == 0
    return book.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("Henrike said Dressel is ill, she tells me on Thursday", "2026-11-05"),
        ("Henrike says the owner is away, I hear from her on Friday", "2026-11-06"),
        ("Henrike told me she lets me know on Thursday", "2026-11-05"),
        ("Henrike said she has no word yet, she tells me by the 10th", "2026-11-10"),
        ("Henrike said not today, she decides on Monday", "2026-11-09"),
    ],
)
def test_a_new_day_for_their_answer_moves_their_promise_to_tell_me_and_nothing_else_they_owe(
    tmp_path: Path, typed: str, day: str
) -> None:
    kept = added(tmp_path, typed)
    assert f"for ^talks\n  state: moved\n  due: {day}" in kept
    assert "for ^key" not in kept, "a thing they owe has its own day"


@pytest.mark.parametrize(
    "typed",
    [
        "Henrike said not yet, ask me again on Monday",
        "Henrike said the kiln is broken",
        "Henrike said yes",
    ],
)
def test_an_answer_without_such_a_day_moves_nothing(tmp_path: Path, typed: str) -> None:
    assert "moved" not in added(tmp_path, typed)
