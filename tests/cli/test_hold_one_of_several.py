"""Somebody who asked for two things in one matter is answered to the one that is held, and not to the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-10-30 person Ines
  relation: boss
2026-10-31 request Ines -> me "What it is about" ^about #ward
2026-10-31 request Ines -> me "Send me the roster for January" ^roster #ward
2026-10-31 request Ada -> me "Whether the beds come" ^beds #ward
"""


@pytest.mark.parametrize(("ref", "says", "not_that"), [
    ("^about", "What it is about", "roster"),
    ("^roster", "roster for January", "What it is about"),
])  # fmt: skip
def test_each_is_told_by_itself(tmp_path: Path, ref: str, says: str, not_that: str) -> None:
    evening(tmp_path, BOOK)
    out = call(tmp_path, "hold", ref).out
    assert says.lower() in " ".join(out.split()).lower()
    assert not_that not in out
    assert "To: Ines" in out


def test_whoever_asked_for_one_thing_is_told_in_its_matter(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    assert "#ward" in call(tmp_path, "hold", "^beds").out
