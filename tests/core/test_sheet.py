"""How many rows a page takes, reckoned without typesetting it."""

from __future__ import annotations

from goodbooks.core.document import Line, Section
from goodbooks.core.sheet import rows
from goodbooks.core.table import Row, Table


def test_a_longer_line_takes_more_rows() -> None:
    short, long = Section("", (Line("Short."),)), Section("", (Line("word " * 50),))
    assert rows((short,)) < rows((long,))


def test_a_heading_takes_room_of_its_own() -> None:
    assert rows((Section("Head", (Line("Short."),)),)) > rows((Section("", (Line("Short."),)),)) + 1


def test_signs_of_wide_scripts_count_double() -> None:
    latin, wide = Section("", (Line("a" * 120),)), Section("", (Line("字" * 120),))
    assert rows((wide,)) > rows((latin,))


def test_a_row_of_a_table_is_as_high_as_its_fullest_cell() -> None:
    full = Table(("Way", "Effect"), (Row(("A", "word " * 40)),))
    low = Table(("Way", "Effect"), (Row(("A", "word")),))
    assert rows((Section("", (full,)),)) > rows((Section("", (low,)),)) + 2
