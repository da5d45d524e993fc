"""The rows of a query: as a table, as CSV, as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.drawing import one_line
from goodbooks.core.width import cells

if TYPE_CHECKING:
    from goodbooks.core.drawing import Style
    from goodbooks.desk.ground.handed_back import Rows

_WIDEST = 60


def as_text(rows: Rows, style: Style) -> str:
    """A table with a column each, numbers to the right, long cells cut."""
    shown = [[_cell(value) for value in row] for row in rows.rows]
    names = [one_line(name) for name in rows.names]
    widths = [max(map(cells, column)) for column in zip(names, *shown, strict=True)]
    rule = ("─" if style.has_unicode else "-") * max(sum(widths) + 2 * (len(widths) - 1), 1)
    lines = [_row(names, widths, [None] * len(names)), rule[: style.width]]
    lines += [_row(texts, widths, row) for texts, row in zip(shown, rows.rows, strict=True)]
    count = f"{len(rows.rows)} row" + ("" if len(rows.rows) == 1 else "s")
    return "\n".join(line.rstrip() for line in [*lines, count]) + "\n"


def _cell(value: object) -> str:
    if value is None:
        return ""
    text = one_line(value.hex() if isinstance(value, bytes) else str(value))
    return text if len(text) <= _WIDEST else text[: _WIDEST - 1] + "…"


def _row(texts: list[str], widths: list[int], values: list[object] | tuple[object, ...]) -> str:
    parts = []
    for text, width, value in zip(texts, widths, values, strict=True):
        space = " " * (width - cells(text))
        parts.append(space + text if isinstance(value, int | float) else text + space)
    return "  ".join(parts)


def as_csv(rows: Rows) -> str:
    """The rows for a spreadsheet; a cell it would take for a formula is marked as text."""
    from goodbooks.core.csv_text import as_csv as drawn

    text = drawn(rows.names, rows.rows, "\n")
    return text.encode("utf-8", "backslashreplace").decode()


def as_json(rows: Rows) -> str:
    """The rows as objects, by the names of their columns."""
    from goodbooks.render.json import text

    found = [
        {n: v.hex() if isinstance(v, bytes) else v for n, v in zip(rows.names, row, strict=True)}
        for row in rows.rows
    ]
    return text({"goodbooks": 1, "columns": list(rows.names), "rows": found})
