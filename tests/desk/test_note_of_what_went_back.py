"""A story that is kept as a note alone ends what it tells was taken back all the same, and nothing else."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.core.scope import Scope
from goodbooks.desk.desk import open_desk
from goodbooks.desk.walks import playing
from goodbooks.desk.walks.kept_as_note import ended_by, kept_as_note
from goodbooks.entries.handoff import Handoff
from goodbooks.reckoning.handed_on import stand
from goodbooks.reckoning.under_a_yes import still_open

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.desk.desk import Desk

DAY = date(2026, 12, 9)
BOOK = """\
2026-11-02 person Dörte
  relation: boss
2026-11-20 handoff Dörte -> me "The dye orders" ^dyes #dyes
  trial-end: 2027-01-15
2026-11-20 ask me -> Dörte "May I place the dye orders on my own for a time?" ^ask #dyes
2026-11-26 decision Dörte "Yes, until 15 January" ^yes #dyes for ^ask
2026-11-26 promise me -> Dörte "Word on how it goes with the dye orders" ^word #dyes for ^ask
  every: day until 2027-01-15
"""
TOLD = (
    "She took it back this morning, two lots of blue were wrong. I am ashamed.",
    "This morning Dörte said that she does the dye orders herself again.",
    "I am so tired. My boss took the dye orders back, in front of the dyers.",
)


def desk_with(folder: Path) -> Desk:
    (folder / "life.book").write_text(BOOK, "utf-8")
    return open_desk(str(folder / "life.book"), DAY, {"HOME": str(folder)}, str(folder))


@pytest.mark.parametrize("told", TOLD)
def test_the_note_has_the_end_of_it_beside_it(tmp_path: Path, told: str) -> None:
    desk = desk_with(tmp_path)
    note, end = kept_as_note(desk, playing.playbook(desk, "micromanaged"), "To have it again", told)
    assert (note.kind, note.title, note.line("private")) == ("note", "To have it again", told)
    assert (end.kind, end.who, end.line("reverses")) == ("decision", ("Dörte",), "^yes")
    desk.add([one.entry for one in desk.understand_all("".join(map(desk.text_of, (note, end))))])
    book = desk.open(Scope(DAY, is_everything=True)).book
    assert [stand(book, one, DAY).state for one in book.of(Handoff)] == ["stopped"]
    assert still_open(book, DAY) == ()


@pytest.mark.parametrize(
    "told",
    [
        "She stood in the dye house until eight and counted the lots again.",
        "I took the van back.",
        "",
    ],
)
def test_what_takes_nothing_back_is_a_note_alone(tmp_path: Path, told: str) -> None:
    assert ended_by(desk_with(tmp_path), told) == ()


def test_what_the_book_has_ended_already_is_ended_once(tmp_path: Path) -> None:
    desk = desk_with(tmp_path)
    desk.add([desk.understand("She took it back").entry])
    assert ended_by(desk, TOLD[0]) == ()
