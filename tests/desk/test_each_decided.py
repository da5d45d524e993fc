"""What somebody decided of several, told to the box in one sentence, is a decision for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.typed.by_sentence import by_sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("Hedda decided that she keeps the rota, I do the orders and Mira checks the books", ["She keeps the rota", "You do the orders", "Mira checks the books"]),
        ("Hedda decided that we wait, she thinks, until May", []),
    ],
)  # fmt: skip
def test_each_clause_of_a_decision_is_one(
    words: str, titles: list[str], tmp_path: Path, at_desk: Callable[..., Desk]
) -> None:
    (tmp_path / "my.book").write_text("2026-11-02 person Hedda\n  relation: boss\n", encoding="utf-8")  # fmt: skip
    desk = at_desk(str(tmp_path / "my.book"))
    found = by_sentence(words, Kinds(), desk.clock, desk.known())
    assert [one.entry.title for one in found if one.entry.kind == "decision"] == titles
