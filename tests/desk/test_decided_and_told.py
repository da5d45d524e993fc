"""A decision told to the box with what else was said: that is for me alone, and no part of what was decided."""

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


@pytest.mark.parametrize(
    ("told", "line", "more"),
    [
        ("Petra decided we ship on Friday and told me to tell the others", 'decision Petra "We ship on Friday"', ("private: Told me to tell the others",)),
        ("Petra said we go on without the proof and wrote that it is her risk", 'decision Petra "We go on without the proof"', ('said: "We go on without the proof"', "private: Wrote that it is her risk")),
        ("Petra decided we wait until Rune has come and said yes", 'decision Petra "We wait until Rune has come and said yes"', ()),
    ],
)  # fmt: skip
def test_a_decision_ends_where_more_is_said(
    told: str, line: str, more: tuple[str, ...], tmp_path: Path, at_desk: Callable[..., Desk]
) -> None:
    (tmp_path / "my.book").write_text("2026-11-01 person Petra\n  relation: boss\n", encoding="utf-8")  # fmt: skip
    meant = meant_by(told, Kinds(), date(2026, 12, 1), at_desk(str(tmp_path / "my.book")).known())
    assert (meant.line, meant.more) == (line, more)
