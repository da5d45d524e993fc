"""debrief: what an answer says that somebody is not to know is for its writer alone, and lost nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-10-01 person Oda
  relation: boss
2026-11-03 10:00 talk Oda "One-on-one" ^talk #shop
"""
STEP = "we try it for six weeks; don't tell anybody about the school; I send her the list by Thursday, she needn't know why"


def debriefed(folder: Path, *answers: str) -> str:
    done = call(folder, "debrief", "Oda", given="\n".join(answers) + "\n", by_hand=True)
    return " ".join(done.out.split())


def test_a_next_step_goes_to_others_without_its_asides(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    out = debriefed(tmp_path, "", "", "", "", STEP, "fine", "yes")
    held = path.read_text(encoding="utf-8")
    assert "Oda may read this, in a note or a message of it: “we try it for six weeks; I send her the list by Thursday”." in out  # fmt: skip
    assert "next-step: we try it for six weeks; I send her the list by Thursday\n" in held
    assert "private: fine; don't tell anybody about the school; she needn't know why\n" in held
    assert 'promise me -> Oda "I send her the list"' in held


def test_a_promise_has_its_aside_in_private(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    debriefed(tmp_path, "", "", "I'll write the plan by Friday, but leave Lia out of it", "", "", "", "yes")  # fmt: skip
    held = path.read_text(encoding="utf-8")
    assert 'promise me -> Oda "I\'ll write the plan by Friday"' in held
    assert "  private: leave Lia out of it\n" in held


def test_what_they_give_in_confidence_stays_with_their_promise(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    debriefed(tmp_path, "", "", "she: asks the owner by Friday, just between us", "", "", "", "yes")
    assert "just between us" in path.read_text(encoding="utf-8")


def test_kept_for_me_alone_a_step_is_kept_whole(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    debriefed(tmp_path, "", "", "", "", "we try it for six weeks, she needn't know why", "", "mine", "yes")  # fmt: skip
    held = path.read_text(encoding="utf-8")
    assert "next-step" not in held
    assert "private: we try it for six weeks, she needn't know why\n" in held
