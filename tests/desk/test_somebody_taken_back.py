"""Somebody who was put into the book and taken back by a note stands on no page and in no table that asks for a few kinds of entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.looking import TODAY
from goodbooks.core.scope import Scope
from goodbooks.desk.pages.sheets import WINS, sheet_text

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Marcus
  relation: boss

2026-11-02 person Markus ^slip

2026-11-02 win "Audit passed" for ^slip

2026-11-03 note "It was a slip of the pen"
  withdraws: ^slip

2026-11-03 note "What I know of him" for ^slip

"""


def test_whoever_was_taken_back_stands_in_no_page_that_asks_for_one_kind_alone(desk: Desk) -> None:
    assert "^slip" not in sheet_text(desk, WINS)
    book = desk.open(Scope(TODAY, kinds=("win",))).book
    assert "Markus" not in book.names()
    assert all(one.title != "What I know of him" for one in book.entries)
