"""A message for whoever waits is found by an id without its caret, and a rehearsal that nobody answers shows its questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-11-01 person Signe
  relation: boss
2026-11-02 request Signe -> me "Who ordered the blue rope, wants to know Thursday" ^rope-asked
2026-11-02 note me "Rope" ^other #rope
"""


def test_a_message_is_found_by_its_id_with_or_without_the_caret(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    with_it, without = (call(tmp_path, "hold", said).out for said in ("^rope-asked", "rope-asked"))
    assert with_it == without
    assert "You asked who ordered the blue rope." in with_it
    assert "Subject: Who ordered the blue rope: still open" in with_it


def test_a_beginning_of_an_id_is_none_and_a_matter_stays_one(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    assert "there is no matter #rope-ask" in call(tmp_path, "hold", "rope-ask").err
    assert "there is no matter" not in call(tmp_path, "hold", "rope").err


def test_a_rehearsal_that_nobody_answers_shows_its_questions(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    said = call(tmp_path, "rehearse", "Signe", "--dry-run", given="")
    told = said.out + said.err
    assert "Who ordered the blue rope" in told
    assert "wants to know" not in told
    assert "There is nothing to keep." in told
