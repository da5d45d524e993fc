"""play: “it depends” and “we'll see”, at whichever question, are said to nobody: a gap stands there, and the words are kept for their writer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

SAID = ("it depends", "We'll see", "depends on the nursery", "hard to say yet", "time will tell", "well, let's see how it goes")  # fmt: skip


@pytest.mark.parametrize("said", SAID)
def test_no_word_of_it_goes_to_anybody_and_nothing_is_asked_with_it(
    tmp_path: Path, said: str
) -> None:
    path = evening(tmp_path, "2026-11-01 person Oda\n  relation: boss\n")
    answers = ["other work", said, said, "1", *[said] * 4, "", said, "more", *[said] * 6, "", "yes"]
    done = call(tmp_path, "play", "step-back", given="\n".join(answers) + "\n", by_hand=True)
    assert "I'd like to [wanted]" in done.out
    added = path.read_text(encoding="utf-8").partition("relation: boss\n")[2]
    told = [line for line in added.splitlines() if said.lower() in line.lower()]
    assert [line for line in told if not line.startswith("  private: ")] == []
    assert "ask me -> HR" not in added


def test_what_hangs_on_something_beside_an_answer_leaves_the_answer(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-01 person Oda\n  relation: boss\n")
    answers = ["other work", "you lose a lead", "I lead the ovens", "1", "go back to the bench", "it depends, but cakes on time", "Ana takes the ovens", "", "", "plan", "no"]  # fmt: skip
    out = call(tmp_path, "play", "step-back", given="\n".join(answers) + "\n", by_hand=True).out
    assert "it depends, but cakes on time" in " ".join(out.split())
