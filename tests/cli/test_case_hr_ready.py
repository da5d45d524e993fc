"""case: a letter to HR is called ready once nothing of it is left to word or to decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-11-01 person Ottavia
  relation: boss

2026-11-02 ask me -> Ottavia "Go back to the kennels" ^kennels #role

2026-11-02 ask me -> HR "Please note that I am asking Ottavia: go back to the kennels" ^note #role
  planned: 2026-11-03
  readers: HR

"""
READY, WAITS = "Ready to send", "Nearly ready: "


@pytest.mark.parametrize(
    ("answer", "heading"),
    [
        ("", READY),
        ('2026-11-03 decision Ottavia "Yes, from 1 February" for ^kennels #role\n  readers: named, HR\n', READY),
        ('2026-11-03 decision Ottavia "Yes, from 1 February" for ^kennels #role\n  readers: named\n', WAITS),
        ('2026-11-03 answer Ottavia "Yes, if your sister agrees" for ^kennels #role\n  is: part\n', WAITS),
    ],
)  # fmt: skip
def test_a_letter_to_hr_is_ready_once_nothing_is_left(
    tmp_path: Path, answer: str, heading: str
) -> None:
    evening(tmp_path, BOOK + answer)
    page = call(tmp_path, "case", "role", "--to", "HR").out
    assert heading in page
    assert (READY in page) is (heading == READY)
