"""Rows as a file that a spreadsheet opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.csv_text import as_csv
from goodbooks.web.room import Answer

if TYPE_CHECKING:
    from goodbooks.desk.ground.answers import Rows

_MARK = "\ufeff"
"""Without it a spreadsheet takes the letters of half the world for others."""


def csv_file(rows: Rows, name: str) -> Answer:
    """A download of that name; a cell that would be taken for a formula is marked as text."""
    text = _MARK + as_csv(rows.names, rows.rows)
    headers = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
    body = text.encode("utf-8", "backslashreplace")
    return Answer(body, "text/csv; charset=utf-8", headers=headers)
