"""What an answer says its readers must not know is said at once to be left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

ANSWERS = [
    "other work", "you lose your lead", "I lead the ovens", "1", "go back to the pastry bench", "cakes on time",
    "Tomas could take the ovens. I dont want her to know about Lia tho", "three months on trial", "", "plan", "no",
]  # fmt: skip


def test_it_is_told_below_the_answer_and_stands_in_nothing_to_be_said(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-01 person Oda\n  relation: boss\n")
    done = call(tmp_path, "play", "step-back", given="\n".join(ANSWERS) + "\n", by_hand=True)
    said = " ".join(done.out.split())

    assert (
        "Left out of what Oda reads, and kept for you alone: “I dont want her to know about Lia tho”"
        in said
    )
    assert "the work: Tomas could take the ovens. What would you need" in said
