"""Any bytes give lines to read: what is wrong with them is said, and the rest loads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from goodbooks.syntax.decode import decode

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from goodbooks.core.entry import Kind
    from goodbooks.desk.desk import Desk

ENTRY = '2026-11-02 win "Tests are green" ^green\n'


def codes(data: bytes) -> list[str]:
    return [problem.code for problem in decode(data).problems]


def test_a_byte_order_mark_is_kept_and_makes_no_entry(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    data = b"\xef\xbb\xbf" + ENTRY.encode()
    with open(book_path, "wb") as file:
        file.write(data)
    checked = at_desk().check()
    assert (checked.entries, checked.problems) == (1, ())
    desk = at_desk()
    desk.add([desk.understand('win "More"').entry])
    with open(book_path, "rb") as file:
        assert file.read().startswith(data)
    assert at_desk().check().entries == 2


def test_utf_16_is_said_with_what_to_do_in_powershell() -> None:
    for data in (ENTRY.encode("utf-16"), ENTRY.encode("utf-16-le"), ENTRY.encode("utf-16-be")):
        (problem,) = decode(data).problems
        assert problem.code == "not-utf8"
        assert "UTF-16" in problem.reason
        assert "PowerShell" in problem.remedy
        assert decode(data).text == ""


def test_carriage_returns_alone_are_said_and_the_book_is_not_empty(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    with open(book_path, "wb") as file:
        file.write((ENTRY + ENTRY.replace("green", "grey")).replace("\n", "\r").encode())
    checked = at_desk().check()
    assert checked.entries == 2
    assert "cr-only" in [problem.code for problem in checked.problems]


def test_one_bad_byte_costs_one_line_and_is_said_with_its_place(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    lines = [f'2026-11-02 win "Number {n}" ^n{n}\n'.encode() for n in range(1000)]
    lines[500] = lines[500].replace(b"Number", b"Num\xe9ro")
    with open(book_path, "wb") as file:
        file.write(b"".join(lines))
    checked = at_desk().check()
    (problem,) = checked.problems
    assert (problem.code, problem.place.line, checked.entries) == ("not-utf8", 501, 999)
    offset = len(b"".join(lines[:500])) + lines[500].index(b"\xe9")
    assert f"byte {offset:,} " in problem.reason
    with open(book_path, "rb") as file:
        assert file.read() == b"".join(lines)


def test_a_bad_line_under_an_entry_leaves_the_entry(kinds: Mapping[str, Kind]) -> None:
    from goodbooks.syntax.read import read

    data = ENTRY.encode() + b"  note: caf\xe9\n  result: all\n" + ENTRY.encode()
    decoded = decode(data)
    kept = read(decoded.text, kinds)
    assert [problem.place.line for problem in decoded.problems] == [2]
    assert [entry.line("result") for entry in kept.entries] == ["all", ""]
    assert kept.problems == []


def test_a_nul_is_said_and_does_not_cut_the_entry(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    with open(book_path, "wb") as file:
        file.write(b'2026-11-02 win "Te\x00sts" ^t #m\n  note: a\x07b\n')
    checked = at_desk().check()
    assert {problem.code for problem in checked.problems} == {"hidden-sign"}
    assert at_desk().entry("^t").title == "Te\x00sts"
    assert at_desk().entry("^t").matters == ("m",)


def test_line_separators_inside_text_do_not_end_the_entry(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    title = "a\u2028b\u2029c\u0085d\u001ce"
    with open(book_path, "w", encoding="utf-8", newline="") as file:
        file.write(f'2026-11-02 win "{title}" ^odd\n')
    entry = at_desk().entry("^odd")
    assert entry.title == title


def test_a_last_line_without_its_end_is_remarked() -> None:
    (problem,) = decode(ENTRY.encode() + b"2026-11-03 wi").problems
    assert (problem.code, problem.place.line, problem.is_remark) == ("torn-tail", 2, True)
    assert codes(ENTRY.encode()) == []
    assert codes(b"") == []


@given(st.binary(max_size=300))
def test_any_bytes_give_as_many_lines_as_they_have(data: bytes) -> None:
    decoded = decode(data)
    whole = [problem.code for problem in decoded.problems if problem.place.line == 1]
    if "cr-only" not in whole and not (decoded.text == "" and "not-utf8" in whole):
        assert decoded.text.count("\n") == data.count(b"\n")


@given(st.binary(max_size=200), st.integers(min_value=2, max_value=50))
def test_a_bad_line_is_numbered_from_where_the_text_begins(data: bytes, first: int) -> None:
    problems = decode(data, "x.book", first).problems
    assert all(first <= problem.place.line <= first + data.count(b"\n") for problem in problems)


def test_hostile_files_are_read_and_said(tmp_path: Path, at_desk: Callable[..., Desk]) -> None:
    path = tmp_path / "long.book"
    path.write_text(
        ENTRY + "2026-11-02 win " + "x" * (2 << 20) + "\n" + ENTRY.replace("green", "g")
    )
    checked = at_desk(str(path)).check()
    assert "line-too-long" in [problem.code for problem in checked.problems]
    assert checked.entries == 2
