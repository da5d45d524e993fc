"""Cells that no spreadsheet runs, and that come back as they were meant."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodbooks.core.csv_text import as_csv, meant, neutral

SPACES = ["", " ", "\u00a0", "\t", "\r", "\n", "\u3000", "\x00", "\u200b", " \u00a0\t"]
cells = st.text(
    st.one_of(st.sampled_from("=+-@＝＋－＠'\"\t\r\n\x00,; \u00a0a5"), st.characters(codec="utf-8"))
)


@pytest.mark.parametrize("sign", "=+-@＝＋－＠")
@pytest.mark.parametrize("before", SPACES)
def test_what_begins_like_a_formula_is_marked(before: str, sign: str) -> None:
    assert neutral(f"{before}{sign}cmd|' /C calc'!A0").startswith("'")


@pytest.mark.parametrize("text", ["-5", "-5.25", "12", "a=b", "1-2", "", "'tis", "Zoë", "^ref"])
def test_figures_and_plain_words_are_left_as_they_are(text: str) -> None:
    assert neutral(text) == text


@pytest.mark.parametrize("text", ["-5+3", "+49 30 1", "-", "--5", "-5a", " -5", "\t12"])
def test_what_only_looks_like_a_figure_is_marked(text: str) -> None:
    assert neutral(text) == "'" + text


@given(cells)
def test_a_cell_comes_back_as_it_was_meant_and_begins_like_no_formula(text: str) -> None:
    cell = neutral(text)
    assert meant(cell) == text
    bare = cell.lstrip(" \t\r\n\x00\u00a0\u3000")
    assert bare[:1] not in {*"=+-@＝＋－＠"} or bare.lstrip("-").replace(".", "").isdecimal()


@given(st.lists(st.lists(cells, min_size=2, max_size=2), max_size=5))
def test_rows_come_back_through_a_reader_of_csv(rows: list[list[str]]) -> None:
    text = as_csv(["a", "b"], rows)
    assert text.startswith("a,b\r\n")
    found = list(csv.reader(io.StringIO(text, newline="")))
    assert [[meant(cell) for cell in row] for row in found[1:]] == rows
