"""A book that stands in place of another is answered for by itself, also before anything but its stamp was looked at."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from desk.looking import TODAY, put
from goodbooks.desk.desk import open_desk
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.desk.desk import Desk

CRATES = """\
2026-10-02 person Ramona
  relation: boss

2026-10-03 promise me -> Ramona "Count the herring crates before the boats leave" by 2026-12-01 ^crates

2026-10-05 note me "A long and quiet day at the harbour, nothing but the gulls and the ice machine which hummed all night"
"""
SCALES = """\
2026-10-02 person Sunniva
  relation: boss

2026-10-03 promise me -> Sunniva "Order six new scales" by 2026-12-01 ^scales

2026-10-05 note me "A long and quiet day in the hall, and nobody came by"
"""
NIGHTS = "".join(f'2026-10-0{day} note me "{"quiet " * 4_000}"\n\n' for day in range(6, 9))
"""So long that the beginning of a book stands in another piece than its end."""


def _door(folder: Path) -> Desk:
    return open_desk(str(folder / "life.book"), TODAY, {"HOME": str(folder / "home")}, str(folder))


def _understood(folder: Path, line: str) -> str:
    """The title of what a line is for, by a door that is opened now."""
    done = _door(folder).understand(line).entry
    known = _door(folder).known().with_id(done.links[0])
    return known.title if known else ""


def _was_read(folder: Path, text: str) -> None:
    put(str(folder / "life.book"), text)
    _door(folder).names()


@pytest.mark.parametrize("more", ["", "\n" * 9, "\n" * (len(CRATES) - len(SCALES)), NIGHTS])
def test_what_stands_in_the_new_book_is_known_and_what_stood_in_the_old_one_is_not(
    tmp_path: Path, more: str
) -> None:
    _was_read(tmp_path, CRATES)
    put(str(tmp_path / "life.book"), SCALES + more)
    assert _understood(tmp_path, 'outcome "delivered" for ^scales') == "Order six new scales"
    with pytest.raises(Refusal, match="there is no entry"):
        _understood(tmp_path, 'outcome "delivered" for ^crates')
    assert _door(tmp_path).known().people() == ["Sunniva"]


def test_so_it_is_where_the_new_file_was_moved_there_and_looks_as_old(tmp_path: Path) -> None:
    _was_read(tmp_path, CRATES)
    put(str(tmp_path / "other"), SCALES)
    os.replace(tmp_path / "other", tmp_path / "life.book")
    assert _understood(tmp_path, 'outcome "delivered" for ^scales') == "Order six new scales"


def test_what_was_put_in_far_above_the_end_is_known(tmp_path: Path) -> None:
    _was_read(tmp_path, CRATES + NIGHTS * 3)
    between = '\n2026-10-05 promise me -> Ramona "Mend the nets" by 2026-12-01 ^nets\n\n'
    put(str(tmp_path / "life.book"), CRATES + between + NIGHTS * 3)
    assert _understood(tmp_path, 'outcome "delivered" for ^nets') == "Mend the nets"


def test_a_book_that_has_only_grown_is_not_read_from_its_beginning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _was_read(tmp_path, CRATES + NIGHTS)
    with open(tmp_path / "life.book", "a", encoding="utf-8") as file:
        file.write('\n2026-10-09 promise me -> Ramona "Mend the nets" by 2026-12-01 ^nets\n')
    monkeypatch.setattr("goodbooks.desk.shelved.index.fresh", None)
    assert _understood(tmp_path, 'outcome "delivered" for ^nets') == "Mend the nets"
