"""Trello: a board as CSV. It knows no day of finishing: the last activity stands in for it."""

from __future__ import annotations

from goodbooks.exports.tool import Tool

TOOL = Tool(
    name="trello",
    title="Trello",
    how="in the board's menu: Print, export and share, Export as CSV",
    signs=(("card id",), ("list name", "list id")),
    finished=("completed date", "date completed", "due complete date"),
    stands_in=("last activity date", "last activity"),
    started=("start date",),
    key=("card id",),
    state=("list name",),
)
