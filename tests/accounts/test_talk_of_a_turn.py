"""A talk about what was decided over one's head is prepared as that, also where the book has one decision alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-11-02 person Marcus
  relation: boss
2026-11-03 decision Marcus "Growth may go ahead" ^ahead #portal
2026-11-06 talk Marcus "How a change of line reaches me first" ^line #portal
  stage: planned
2026-11-03 note me "Did a change of line reach you first since then?" ^look
  plays: boss-did-not-back-me
  look-back: 2026-11-17
"""


def test_a_decision_over_my_head_brings_its_own_questions_and_begins_the_opening(
    tmp_path: Path,
) -> None:
    evening(tmp_path, BOOK)
    page = call(tmp_path, "prepare", "Marcus").out
    assert "Do you think I decided wrongly?" in page
    assert "Who does what you do now?" not in page
    assert "Marcus decided: “Growth may go ahead”" in page
    assert "[what happened, as both of you would say it]" not in page


@pytest.mark.parametrize(
    ("old", "new", "asked"),
    [
        ("plays: boss-did-not-back-me", "plays: raise", "Who does what you do now?"),
        ("decision Marcus", "decision Theo", "What is this about, in one sentence?"),
        ("#portal\n2026-11-06", "#rota\n2026-11-06", "What is this about, in one sentence?"),
    ],
)
def test_any_other_talk_has_the_questions_of_a_wish_for_a_role_only_where_it_is_one(
    tmp_path: Path, old: str, new: str, asked: str
) -> None:
    assert old in BOOK
    evening(tmp_path, BOOK.replace(old, new))
    page = call(tmp_path, "prepare", "Marcus").out
    assert "Do you think I decided wrongly?" not in page
    assert asked in page
    assert ("Who does what you do now?" in page) == asked.startswith("Who")
