"""A table as a file that a spreadsheet opens."""

from __future__ import annotations

from goodbooks.web.room import Answer

_MARK = "\ufeff"
"""Without it a spreadsheet takes the letters of half the world for others."""


def csv_file(text: str, name: str) -> Answer:
    """A download of that name, of the text of a table as CSV."""
    headers = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
    body = (_MARK + text).encode("utf-8", "backslashreplace")
    return Answer(body, "text/csv; charset=utf-8", headers=headers)
