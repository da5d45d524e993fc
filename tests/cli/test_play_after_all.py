"""play: a plan that stands in the book and is wanted no more is not walked again; who was asked hears it first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

PLAN = """\
2026-10-30 person Ines
  relation: boss
2026-10-31 ask me -> Ines "To go back to the lathe" ^back #my-role
  i-give: a hand-over
2026-10-31 ask me -> HR "Please note what I am asking Ines for: to go back to the lathe" ^hr #my-role
  readers: HR
  planned: 2026-11-09
2026-10-31 promise me -> me "Write the hand-over plan, on one page" ^plan #my-role
2026-10-31 note me "Is it decided, and in writing: role, pay, date, who tells whom?" ^look #my-role
  plays: step-back
  look-back: 2026-12-01
"""
YES = '2026-11-01 answer Ines "Yes, from January" ^yes for ^back\n  is: yes\n'
NO = '2026-11-01 answer Ines "No, not this year" ^no for ^back\n  is: no\n'


def played(folder: Path, story: str, given: str = "") -> str:
    (folder / "told.txt").write_text(story, encoding="utf-8")
    done = call(folder, "play", "step-back", "--from", "told.txt", given=given, by_hand=True)
    return " ".join(done.out.split())


@pytest.mark.parametrize("story", ["I want to stay after all. The little one is better.", "I've changed my mind about it.", "I don't want to go back any more."])  # fmt: skip
def test_who_said_yes_hears_it_first(tmp_path: Path, story: str) -> None:
    evening(tmp_path, PLAN + YES)
    told = played(tmp_path, story)
    assert told.startswith("This is no new plan: you asked Ines on 31 October “To go back to the lathe”, and Ines said yes on 1 November.")  # fmt: skip
    assert "Ines hears it first, then whoever knows of it." in told
    assert "add 'ask me -> Ines \"To leave it as it is, after all\" #my-role'" in told
    assert "add 'note' 'withdraws: ^plan, ^look, ^hr'" in told
    assert "Which way?" not in told


def test_after_a_no_nobody_has_to_hear_of_it(tmp_path: Path) -> None:
    evening(tmp_path, PLAN + NO)
    told = played(tmp_path, "I want to stay after all")
    assert "and Ines said no on 1 November." in told
    assert "hears it first" not in told


def test_of_a_plan_that_nobody_was_told_all_is_taken_back(tmp_path: Path) -> None:
    meant = PLAN.replace(
        "  i-give: a hand-over\n", "  i-give: a hand-over\n  planned: 2026-11-05\n"
    )
    evening(tmp_path, meant)
    told = played(tmp_path, "I want to stay after all")
    assert told.startswith("This is no new plan: nobody was asked yet, so nobody has to hear of it.")  # fmt: skip
    assert "'withdraws: ^plan, ^look, ^back, ^hr'" in told


def test_without_a_plan_it_is_a_wish_like_any_other(tmp_path: Path) -> None:
    evening(tmp_path, "2026-10-30 person Ines\n  relation: boss\n")
    assert "What matters most" in played(tmp_path, "I want to stay after all")
