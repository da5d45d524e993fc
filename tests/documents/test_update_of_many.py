"""What is said of many at once reads as it is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path


def test_the_update_for_a_group_speaks_of_them_as_many(tmp_path: Path) -> None:
    evening(tmp_path, '2026-11-02 promise me -> the stakeholders "Next word" ^next\n  due: 2026-11-05\n')  # fmt: skip
    said = " ".join(call(tmp_path, "update", "the stakeholders").out.split())
    assert "no goal of the stakeholders', so" in said
    assert "stakeholders's" not in said
    assert "stakeholders takes" not in said
