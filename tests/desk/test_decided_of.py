"""Which decision puts an area in writing: the last one for it, or for what was asked of it, also by an entry that only corrects it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.asking.decided_of import decided_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-01 person Rob
  relation: boss
2026-11-01 handoff Rob -> me "The rota" ^rota #rota
2026-11-01 ask me -> Rob "May I plan the rota?" ^may-i #rota
2026-11-02 decision Rob "Yes, until March" ^yes #rota for ^may-i
2026-11-02 handoff ^longer
  amends: ^rota
  trial-end: 2027-03-01
2026-11-02 handoff Rob -> me "The till" ^till #till
"""


@pytest.mark.parametrize(("ref", "decision"), [("rota", "^yes"), ("longer", "^yes"), ("may-i", "^yes"), ("till", None)])  # fmt: skip
def test_an_area_or_an_ask_is_put_in_writing_by_what_was_decided_of_it(
    at_desk: Callable[..., Desk], book_path: str, ref: str, decision: str | None
) -> None:
    with open(book_path, "w", encoding="utf-8") as file:
        file.write(BOOK)
    desk = at_desk()
    (entry,) = [one for one in desk.find("", kind="", limit=99).entries if one.id == ref]
    found = decided_of(desk, entry)
    assert (found.ref if found else None) == decision
