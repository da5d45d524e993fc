"""coach: beside a message to somebody whom a plan is about stands what its playbook says not to do, as long as the plan is under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

PLAN = """\
2026-11-01 person Ottavia
  relation: boss
2026-11-01 person Tom
2026-11-02 ask me -> Ottavia "To go back to the kennels" ^kennels #role
  written: 2026-11-02 09:00
2026-11-02 note me "Is it decided?" ^decided
  plays: step-back
  look-back: 2026-11-20
  written: 2026-11-02 09:00
"""
MAIL = "Hello {},\n\nI'd like to go back to the kennels. Could you decide by Friday?\n"
AVOID = "What not to do, by “I want to step back, or undo a yes”: Give no medical or family reason"


def beside(folder: Path, book: str, to: str) -> str:
    evening(folder, book)
    (folder / "mail.txt").write_text(MAIL.format(to), encoding="utf-8")
    return " ".join(call(folder, "coach", "mail.txt").err.split())


def test_what_the_playbook_says_not_to_do_stands_beside_a_message_to_whom_the_plan_asks(
    tmp_path: Path,
) -> None:
    found = beside(tmp_path, PLAN, "Ottavia")
    assert AVOID in found
    assert found.endswith("Do not name a colleague as the reason.")


@pytest.mark.parametrize(
    ("book", "to"),
    [
        (PLAN, "Tom"),
        (PLAN, "Yara"),
        (PLAN.replace("step-back", "gone-since"), "Ottavia"),
        (PLAN.replace("2026-11-02", "2026-07-02"), "Ottavia"),
        (PLAN + '2026-11-03 note me "It is decided" for ^decided\n  went: well\n', "Ottavia"),
        (PLAN.partition("2026-11-02 note")[0], "Ottavia"),
    ],
    ids=["a colleague", "a stranger", "no playbook", "long ago", "it went well", "no plan"],
)
def test_where_no_plan_is_under_way_with_its_reader_nothing_is_said(
    tmp_path: Path, book: str, to: str
) -> None:
    assert "What not to do" not in beside(tmp_path, book, to)
