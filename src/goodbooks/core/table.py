"""A table as a block: rows of cells under their columns, each with what it rests on."""

from __future__ import annotations

from goodbooks.core.named import NamedTuple


class Row(NamedTuple):
    """One row of a table: its cells in the order of the columns, and the refs it rests on."""

    cells: tuple[str, ...]
    cites: tuple[str, ...] = ()


class Table(NamedTuple):
    """Things set side by side, a row each; the first column says what each is."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
