"""A file read again after changes, with what was read of it before, says what it says when it is read anew."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.syntax import blocks
from goodbooks.syntax.blocks import blocks_of, kept_of
from goodbooks.syntax.stretches import stretches

if TYPE_CHECKING:
    import pytest

    from goodbooks.syntax.blocks import Block

KINDS = Kinds()
LINES = (
    b'2026-11-02 win me "A" ^a #m\n', b'2026-12-02 win me "C"\n', b'2027-01-03 note "D"\r\n', b"  note: x\n", b"\n", b"; said\n",
    b"stray\n", b"  \xff\n", b"# \xfe\n", b'2026-11-03 10:05 ask me -> Zo\xc3\xab "B\\"" for ^a\r\n',
    b"2026-12-03 promiss\n", b'2026-12-04 win "', b"\xef\xbb\xbf", b"\r", b"\0\0\0\0",
)  # fmt: skip
books = st.lists(st.one_of(st.sampled_from(LINES), st.binary(max_size=6)), max_size=24)
edits = st.lists(st.tuples(st.integers(0, 24), st.integers(0, 3), st.lists(st.sampled_from(LINES), max_size=3)), max_size=3)  # fmt: skip


def edited(lines: list[bytes], at: int, gone: int, put: list[bytes]) -> list[bytes]:
    """The lines with some taken out at a place, and others put there; where none is put, those taken out go to the end."""
    taken = lines[at : at + gone]
    return [*lines[:at], *put, *lines[at + gone :], *(() if put else taken)]


def said(found: tuple[Block, ...]) -> tuple[object, object]:
    """The entries with their places, and the problems."""
    kept = kept_of(found)
    return [(type(one), one, one.place) for one in kept.entries], kept.problems


@given(books, st.lists(edits, min_size=1, max_size=3), st.integers(0, 60))
def test_what_was_read_before_changes_nothing(
    lines: list[bytes], looks: list[list[tuple[int, int, list[bytes]]]], least: int
) -> None:
    with patch.object(blocks, "LEAST", least):
        last = blocks_of(b"".join(lines), "a.book", KINDS)
        for look in looks:
            for edit in look:
                lines = edited(lines, *edit)
            data = b"".join(lines)
            last = blocks_of(data, "a.book", KINDS, last)
            assert said(last) == said(blocks_of(data, "a.book", KINDS))
            assert b"".join(one.data for one in last) == data


@given(books.map(b"".join), st.integers(0, 60))
def test_a_file_in_blocks_says_what_it_says_in_one_piece(data: bytes, least: int) -> None:
    with patch.object(blocks, "LEAST", least):
        found = said(blocks_of(data, "a.book", KINDS))
    parts = [kept for kept, _ in stretches(data, "a.book", KINDS)]
    assert found[0] == [(type(e), e, e.place) for kept in parts for e in kept.entries]
    assert sorted(found[1]) == sorted(p for kept in parts for p in kept.problems)  # type: ignore[call-overload, type-var]


def test_only_the_block_that_was_changed_is_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocks, "LEAST", 0)
    months = [b'2026-%02d-01 note "First"\n2026-%02d-02 note "Then"\n\n' % (m, m) for m in range(1, 13)]  # fmt: skip
    before = blocks_of(b"".join(months), "a.book", KINDS)
    assert len(before) == 12
    read = []
    decode_lines = blocks.decode_lines
    monkeypatch.setattr(blocks, "decode_lines", lambda data, *a: (read.append(data), decode_lines(data, *a))[1])  # fmt: skip
    months[7] += b'2026-08-03 note "More"\n'
    after = blocks_of(b"".join(months), "a.book", KINDS, before)
    assert read == [months[7]]
    months[2], months[9] = months[9], months[2]
    read.clear()
    moved = blocks_of(b"".join(months), "a.book", KINDS, after)
    assert read == []
    assert said(moved) == said(blocks_of(b"".join(months), "a.book", KINDS))
