"""Linear: the issues of a team or a workspace as CSV."""

from __future__ import annotations

from goodbooks.exports.tool import Tool

TOOL = Tool(
    name="linear",
    title="Linear",
    how="in the command menu of the list: Export issues as CSV",
    signs=(("id",), ("team",), ("completed",), ("canceled", "cancelled")),
    finished=("completed",),
    started=("started",),
    created=("created",),
    updated=("updated",),
    dropped=("canceled", "cancelled"),
    key=("id",),
    state=("status",),
)
