"""What each stretch of a line is: told by the reader's own parts, for any text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.syntax.marking import SORTS, marked
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from collections.abc import Sequence

KINDS = Kinds()
SAMPLES = (
    '2026-11-03 09:40 promise Theo -> Growth "API live" ^x #loyalty for ^hold by Friday\n',
    "2 Nov 2026 win\n", "  due: Friday\n", "    deeper\n", "  private: hush\n", "  free\n", "; said\n",
    "# November\n", "stray\n", '2026-11-03 win "A\n', "\n", "2026-11-03 promiss\n", "  ; inner\n",
    "2026-11-03T10:05 ask me, [A, B] #x “Hold” ^h\r\n", "   told: Growth\n", "  reverses: ^x\n",
)  # fmt: skip
texts = st.lists(st.one_of(st.sampled_from(SAMPLES), st.text(max_size=30))).map("".join)


def said(*lines: str) -> list[list[tuple[str, str]]]:
    """Each stretch of each line, with what it is."""
    rows = marked(lines, KINDS)
    return [
        [(line[a:b], sort) for a, b, sort in row] for line, row in zip(lines, rows, strict=True)
    ]


def test_a_head_is_told_apart_and_its_lines_by_what_their_field_holds() -> None:
    head = '2 Nov 2026 9:40 decision Theo -> Growth "Go" ^go #q4 for ^hold'
    assert said(
        head, "  told: Ruth", "  reverses: ^x", "  ends: Friday", "    launch", "  risk: much"
    ) == [
        [
            ("2 Nov 2026 9:40", "day"),
            ("decision", "kind"),
            ("Theo -> Growth ", "name"),
            ('"Go"', "title"),
            ("^go", "id"),
            ("#q4", "matter"),
            ("for", "field"),
            ("^hold", "link"),
        ],
        [("told:", "field"), ("Ruth", "name")],
        [("reverses:", "field"), ("^x", "link")],
        [("ends:", "field"), ("Friday", "day")],
        [("launch", "day")],
        [("risk:", "field")],
    ]


@pytest.mark.parametrize("line", ["  private: hush", "  hush", "  unheard-of: hush", "  by: hush"])
def test_what_you_alone_read_is_marked_as_that(line: str) -> None:
    assert ("hush", "private") in said("2026-11-03 note me", line)[1]


def test_a_line_that_is_deeper_goes_on_with_the_one_above() -> None:
    assert said("2026-11-03 note me", "  private: a", "     note: b")[2] == [("note: b", "private")]


def test_what_is_not_read_is_marked_as_that() -> None:
    assert said("stray") == [[("stray", "unread")]]
    assert said('2026-11-03 win "A', "  result: 1")[1] == [("result: 1", "unread")]


@given(texts)
@example("2026-11-03 win \t")
@example('2026-11-03 win ""')
def test_marks_lie_in_their_line_one_behind_the_other(text: str) -> None:
    lines = text.split("\n")
    rows = list(marked(lines, KINDS))
    assert len(rows) == len(lines)
    for line, row in zip(lines, rows, strict=True):
        at = 0
        for start, end, sort in row:
            assert at <= start < end <= len(line)
            assert sort in SORTS
            at = end


@given(texts)
def test_as_many_heads_are_marked_whole_as_the_reader_finds_entries(text: str) -> None:
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    heads: Sequence[set[str]] = [
        {sort for _, _, sort in row} for row in marked(text.split("\n"), KINDS)
    ]
    whole = [row for row in heads if "kind" in row and "unread" not in row]
    assert len(whole) == len(read(text, KINDS).entries)
