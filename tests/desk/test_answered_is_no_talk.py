"""What somebody is told to have answered may have been written: it is kept as it was told, and is no talk that was held."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.sentences.plain_sentences import meant_by

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk

PERSON = "2026-11-01 person Rune\n  relation: stakeholder\n"


@pytest.mark.parametrize(
    ("told", "line", "more"),
    [
        ("Rune answered: Fine, Friday at ten. The risk is not mine.", 'note Rune "Rune answered: Fine, Friday at ten. The risk is not mine"', ()),
        ("Rune replied: Good, then tell me when.", 'note Rune "Rune replied: Good, then tell me when"', ()),
        ("Rune answered fine, but show me first", 'note Rune "Rune answered fine, but show me first"', ()),
        ("Rune said fine, but show me first", "talk Rune", ("stage: held", 'said: "Fine, but show me first"')),
        ("Rune told me: well, send me the list", "talk Rune", ("stage: held", 'said: "Well, send me the list"')),
    ],
)  # fmt: skip
def test_an_answer_is_a_note_and_only_what_was_said_to_me_a_talk(
    told: str, line: str, more: tuple[str, ...], tmp_path: Path, at_desk: Callable[..., Desk]
) -> None:
    (tmp_path / "my.book").write_text(PERSON, encoding="utf-8")
    known = at_desk(str(tmp_path / "my.book")).known()
    meant = meant_by(told, Kinds(), date(2026, 12, 1), known)
    assert (meant.line, meant.more) == (line, more)
