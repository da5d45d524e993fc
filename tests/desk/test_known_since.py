"""What is known for understanding a line, of a book that has grown since it was indexed: each entry once, and the last one as it stands now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desk.looking import EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.desk.desk import Desk

MORE = '2026-11-03 decision Marcus "Hire two" ^hire #support\n'


@pytest.mark.parametrize("kind", ["decision", ""])
def test_the_last_entry_that_the_index_has_is_known_once(
    at_desk: Callable[..., Desk], book_path: str, kind: str
) -> None:
    at_desk().open(EVERYTHING)
    with open(book_path, "a", encoding="utf-8") as book:
        book.write(MORE)
    refs = [one.ref for one in at_desk().known().of_kind(kind) if one.kind == "decision"]
    assert refs == ["^pause", "^hire"]


def test_a_line_that_was_put_under_the_last_entry_is_known(
    at_desk: Callable[..., Desk], book_path: str
) -> None:
    at_desk().open(EVERYTHING)
    with open(book_path, encoding="utf-8") as book:
        text = book.read().rstrip("\n")
    with open(book_path, "w", encoding="utf-8") as book:
        book.write(text + "\n  exception: load test\n")
    (pause,) = at_desk().known().of_kind("decision")
    assert pause.line("exception") == "load test"


def test_the_one_decision_that_stands_is_turned_round_though_the_book_has_grown(
    at_desk: Callable[..., Desk], book_path: str
) -> None:
    at_desk().open(EVERYTHING)
    with open(book_path, "a", encoding="utf-8") as book:
        book.write("2026-11-03 person Growth\n")
    found = at_desk().understand("Marcus changed his mind: we go ahead")
    assert found.entry.line("reverses") == "^pause"
