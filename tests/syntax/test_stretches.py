"""A book read a stretch at a time is the book read at once, for any bytes at all."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.syntax import stretches as cut
from goodbooks.syntax.decode import decode
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from goodbooks.core.problem import Problem

KINDS = Kinds()
LINES = (
    b'2026-11-02 win me "A" ^a #m\n', b"  note: x\n", b"\n", b"; said\n", b"stray\n", b"  \xff\n", b"# \xfe\n",
    b'2026-11-03 10:05 ask me -> Zo\xc3\xab "B\\"" for ^a\r\n', b"2026-11-03 promiss\n", b"2026\n", b'2026-11-04 win "',
)  # fmt: skip
books = st.lists(st.one_of(st.sampled_from(LINES), st.binary(max_size=12)), max_size=30)


@given(books.map(b"".join), st.integers(0, 80))
def test_a_book_cut_anywhere_says_the_same(data: bytes, size: int) -> None:
    decoded = decode(data, "a.book")
    whole = read(decoded.text, KINDS, "a.book")
    with patch.object(cut, "_STRETCH", size):
        parts = [kept for kept, _ in cut.stretches(data, "a.book", KINDS)]
    assert [(e, e.place) for kept in parts for e in kept.entries] == [
        (e, e.place) for e in whole.entries
    ]
    said = [problem for kept in parts for problem in kept.problems]
    assert single(said) == single([*decoded.problems, *whole.problems])


def single(problems: list[Problem]) -> list[Problem]:
    """The problems of one line each: a run of lines outside every entry may be told in two parts."""
    return sorted(problem for problem in problems if problem.code != "stray-text")


def test_each_stretch_says_how_far_it_reaches() -> None:
    data = b'2026-11-02 win me "A"\n' * 3
    with patch.object(cut, "_STRETCH", 1):
        assert [done for _, done in cut.stretches(data, "a.book", KINDS)] == [22, 44, 66]


def test_a_byte_that_is_no_sign_is_told_by_its_place_in_the_file() -> None:
    data = b'2026-11-02 win me "A"\n' * 3 + b"  note: \xff\n"
    with patch.object(cut, "_STRETCH", 1):
        problems = [p for kept, _ in cut.stretches(data, "a.book", KINDS) for p in kept.problems]
    assert [(p.place.line, p.reason) for p in problems] == [(4, "byte 74 of the file is not UTF-8")]
