"""What is changed in the middle of a long file is read again alone, and the rest is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desk.looking import EVERYTHING, entries, from_file, put
from goodbooks.desk.shelved import pieces

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.desk.desk import Desk

DAY = '2026-10-{:02} note Vera -> Priya "Number {}" ^n{} #loyalty\n  note: as said\n\n'


@pytest.fixture
def long(book_path: str, at_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch) -> str:
    """A book of 200 entries in pieces of ten or so, known to the index."""
    monkeypatch.setattr(pieces, "SIZE", 600)
    put(book_path, "".join(DAY.format(1 + n // 10, n, n) for n in range(200)))
    entries(at_desk())
    return book_path


def changed(path: str, old: str, new: str) -> None:
    with open(path, encoding="utf-8") as file:
        text = file.read()
    assert old in text
    put(path, text.replace(old, new, 1))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"Number 100"', '"Number one hundred, and a line more"'),
        (DAY.format(11, 101, 101), ""),
        ('2026-10-11 note Vera -> Priya "Number 102"', '2026-10-11 win Vera "One more"\n\n2026-10-11 note Vera "Number 102"'),
        ('"Number 103" ^n103', '"Number 103'),
        ('"Number 0"', '"The first"'),
        ('"Number 199"', '"The last"'),
    ],
)  # fmt: skip
def test_a_change_is_read_with_its_neighbours_and_nothing_else(
    long: str, read_again: list[bytes], at_desk: Callable[..., Desk], old: str, new: str
) -> None:
    changed(long, old, new)
    assert entries(at_desk()) == from_file(long)
    assert sum(part.count(b"note Vera") for part in read_again) <= 25
    assert entries(at_desk()) == from_file(long)


@pytest.mark.parametrize("line", ["  source: a letter\n", "\n  source: a letter\n", "; a remark\n"])
def test_a_line_added_behind_any_entry_is_of_that_entry(
    long: str, at_desk: Callable[..., Desk], line: str
) -> None:
    for number in range(90, 110):
        whole = DAY.format(1 + number // 10, number, number)
        changed(long, whole, whole.removesuffix("\n") + line)
        assert entries(at_desk()) == from_file(long)


def test_a_change_after_what_was_added_is_read_alone_too(
    long: str, read_again: list[bytes], at_desk: Callable[..., Desk]
) -> None:
    for number in range(200, 230):
        with open(long, "a", encoding="utf-8") as file:
            file.write(DAY.format(21, number, number))
        entries(at_desk())
    read_again.clear()
    changed(long, '"Number 215"', '"Changed"')
    assert entries(at_desk()) == from_file(long)
    assert sum(part.count(b"note Vera") for part in read_again) <= 25


def test_a_bad_line_behind_a_change_is_said_where_it_stands_now(
    long: str, at_desk: Callable[..., Desk]
) -> None:
    changed(long, '2026-10-20 note Vera -> Priya "Number 199"', "2026-13-20 note Vera")
    said = at_desk().open(EVERYTHING).said
    changed(long, '"Number 20"', '"Number 20"\n  note: a line more')
    moved = at_desk().open(EVERYTHING).said
    assert ":598:" in said[0]
    assert ":599:" in moved[0]


def test_a_name_is_shown_as_it_is_first_written_now(
    long: str, at_desk: Callable[..., Desk]
) -> None:
    assert "Priya" in at_desk().names().people
    changed(long, "-> Priya", "-> PRIYA")
    assert "PRIYA" in at_desk().names().people
    changed(long, "-> PRIYA", "-> Theo")
    assert "Priya" in at_desk().names().people


def test_where_nearly_all_is_new_all_is_read(
    long: str, read_again: list[bytes], at_desk: Callable[..., Desk]
) -> None:
    put(long, "".join(DAY.format(1 + n // 10, f"new {n}", n) for n in range(200)))
    assert entries(at_desk()) == from_file(long)
    assert len(read_again) == 1
