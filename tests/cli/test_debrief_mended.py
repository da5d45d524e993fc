"""debrief: of a line of several answers only the one that was not clear is typed again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.core.book import Book
from goodbooks.entries.promise import Promise
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.entry import Kind

BOOK = """\
2026-10-01 person Tomasz
  relation: boss
2026-11-03 10:00 talk Tomasz "One-on-one" ^talk
"""
LINE = "me: the milk list by thursday 10; he: the plan of the cave by 7 December"
BOTH = [("the milk list", "2026-11-05"), ("the plan of the cave", "2026-12-07")]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("me: the milk list by Thursday", BOTH),
        ("Thursday", BOTH),
        ("me: the milk list by Thursday; he: the plan of the cave by 7 December", BOTH),
        ("", BOTH[1:]),
    ],
)
def test_what_is_typed_mends_the_answer_that_was_not_clear(
    tmp_path: Path, kinds: dict[str, Kind], typed: str, kept: list[tuple[str, str]]
) -> None:
    path = evening(tmp_path, BOOK)
    given = "\n".join(["", "", LINE, typed, "", "", "", "yes"]) + "\n"
    out = " ".join(call(tmp_path, "debrief", "Tomasz", given=given, by_hand=True).out.split())
    assert "Not clear yet: “me: the milk list by thursday 10”." in out
    book = Book(read(path.read_text(encoding="utf-8"), kinds).entries)
    found = [(one.title, str(one.due and one.due.on)) for one in book.of(Promise)]
    assert found == kept


def test_a_day_alone_mends_a_line_of_one_answer_too(tmp_path: Path, kinds: dict[str, Kind]) -> None:
    path = evening(tmp_path, BOOK)
    given = "\n".join(["", "", "me: the rota by wednesday 10", "Friday", "", "", "", "yes"]) + "\n"
    out = call(tmp_path, "debrief", "Tomasz", given=given, by_hand=True).out
    assert "Not clear yet" not in out
    book = Book(read(path.read_text(encoding="utf-8"), kinds).entries)
    assert [(one.title, str(one.due and one.due.on)) for one in book.of(Promise)] == [("the rota", "2026-11-06")]  # fmt: skip
