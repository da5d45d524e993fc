"""Whatever is written is read back as it was, for any text at all."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from any_entry import KINDS, any_text, entries, patient
from goodbooks.syntax.read import read
from goodbooks.syntax.write import write

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry

FAIR_REMARKS = {"unknown-field", "unclear-field", "repeated-field", "hidden-sign"}
"""What may be said of an entry as written: its values are odd, not how they stand."""


@patient
@given(entries())
def test_an_entry_is_read_back_as_it_was_written(entry: Entry) -> None:
    kept = read(write(entry), KINDS)
    assert kept.entries == [entry]
    assert {problem.code for problem in kept.problems} <= FAIR_REMARKS


@patient
@given(st.lists(entries(), max_size=4))
def test_entries_one_after_the_other_do_not_touch_each_other(written: list[Entry]) -> None:
    text = "".join(write(entry) for entry in written)
    assert read(text, KINDS).entries == written
    assert read("\n".join(write(entry) for entry in written), KINDS).entries == written


@patient
@given(st.lists(entries(), max_size=3))
def test_a_book_with_the_line_ends_of_windows_says_the_same(written: list[Entry]) -> None:
    text = "".join(write(entry) for entry in written)
    assert read(text.replace("\n", "\r\n"), KINDS).entries == written


@patient
@given(any_text)
def test_what_was_read_and_written_again_stays_as_it_is(text: str) -> None:
    first = "".join(map(write, read(f"2026-11-02 note {text}", KINDS).entries))
    again = "".join(map(write, read(first, KINDS).entries))
    assert again == first


@pytest.mark.parametrize(
    "name",
    [
        "09:40", "2026-11-02", "9 to 5", "for", "by", "Bob by the river", "Waiting for", "noon",
        "Sales, North", "a -> b", "a-", ">", "[HR]", "Bob [HR]", "^x", "#1", 'Jo "Joe" Bloggs',
        "“Jo”", "O'Neill", "C:\\new", "Zoë", "עדי", "🐙", "win", "-", " spaced  out ", "",
    ],
)  # fmt: skip
@pytest.mark.parametrize("title", ["", "Title"])
def test_a_name_of_any_look_is_kept(name: str, title: str) -> None:
    win = KINDS["win"].type
    entry = win("win", date(2026, 11, 2), None, (name,), (name, "Ann"), title, "w1", ("m",), ("x",))
    kept = read(write(entry), KINDS)
    assert kept.entries == [entry]
    assert kept.problems == []


@pytest.mark.parametrize(
    "value",
    [
        "first\n\nthird", "first\nprivate: second", "first\n; second", "a\n  b", " a", "a ", "",
        '"all quoted"', '"a" and "b"', "“curly”", "tab\there", "line\u2028line", "nul\x00here",
        "\u2028", "\x85", "C:\\new\\table", "# no heading", "2026-11-02 win me",
    ],
)  # fmt: skip
@pytest.mark.parametrize("field", ["note", "said", "private", "text"])
def test_a_value_of_any_look_is_kept(field: str, value: str) -> None:
    decision = read("2026-11-02 decision Marcus", KINDS).entries[0]
    entry = decision._replace(fields=((field, value), ("channel", "mail")))
    kept = read(write(entry), KINDS)
    assert kept.entries == [entry]
    assert kept.problems == []
