"""How much of a sheet of paper a page takes, reckoned in rows without typesetting it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line
from goodbooks.core.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.document import Section

ROWS = 54.0
"""The rows below the title of one sheet, set close: of A4 and of the shorter letter alike."""
PAGE_AND_A_HALF = 77.5
"""The rows of a sheet and a half, set as usual, with the foot."""

_WIDE = 100
_HEADING = 2.0
_BETWEEN = {"-": 0.08}
_APART, _EDGE = 0.2, 0.5
_MOST_REFS = 8


def rows(sections: Iterable[Section]) -> float:
    """How many rows sections of lines and tables take, rather too many than too few."""
    found = 0.0
    for section in sections:
        found += _HEADING + _in_rows(section.title) - 1 if section.title else 0.0
        found += sum(_rows_of(block) for block in section.blocks if isinstance(block, Line))
        found += sum(_table(block) for block in section.blocks if isinstance(block, Table))
    return found


def _rows_of(line: Line) -> float:
    """The rows of one line with its refs, which are smaller than its words."""
    refs = sum(len(ref) + 2 for ref in line.cites[:_MOST_REFS]) * 3 // 4
    return _in_rows(line.text, refs) + _BETWEEN.get(line.mark, _APART)


def _table(table: Table) -> float:
    """The rows of a table: in each row those of its fullest cell, in columns of one width."""
    wide = _WIDE // len(table.columns)
    fullest = (max(_in_rows(cell, wide=wide) for cell in row.cells) for row in table.rows)
    return _HEADING + sum(number + _EDGE for number in fullest)


def _in_rows(text: str, more: int = 0, wide: int = _WIDE) -> int:
    """The rows that words take; signs of the wide scripts count double."""
    cells = len(text) + sum(char >= "\u1100" for char in text) + more
    return max(-(-cells // wide), 1)
