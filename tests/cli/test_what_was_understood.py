"""add: a plain sentence that is read says how it was understood, and how to take it back, in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-11-01 person Gilles
  relation: boss

2026-11-02 ask me -> Gilles "To go back to the presses" ^presses #role

"""


@pytest.mark.parametrize(
    ("sentence", "understood"),
    [
        ("Gilles said no, keep going", "understood: Gilles decided: “No, keep going”, when you asked: “To go back to the presses”."),
        ("I promised Gilles the rota by Friday", "understood: You promised Gilles: “The rota”. Due: 6 November."),
        ("Gilles wants the counts every Monday", "understood: Gilles asked you for: “The counts”. It comes every Monday."),
    ],
)  # fmt: skip
def test_the_last_line_says_what_was_understood_and_takes_it_back(
    tmp_path: Path, sentence: str, understood: str
) -> None:
    path = evening(tmp_path, BOOK)
    last = call(tmp_path, "add", sentence).out.splitlines()[-1]
    assert last.startswith(understood)
    line = last.rpartition(" To take it back: goodbooks add ")[2]
    assert line.startswith("'note' 'withdraws: ^")
    call(tmp_path, "add", *line.strip("'").split("' '"))
    assert "withdraws" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("line", ['win "Green"', "Gilles was in a mood", '2026-11-02 decision Gilles "Wait"'])  # fmt: skip
def test_a_line_of_a_book_and_what_is_only_kept_are_not_read(tmp_path: Path, line: str) -> None:
    evening(tmp_path, BOOK)
    assert "understood" not in call(tmp_path, "add", line).out
