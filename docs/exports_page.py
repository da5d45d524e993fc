"""The exports that a forecast can read, in the manual's page on a date in ten minutes: drawn from the tools."""

from __future__ import annotations

from goodbooks.exports.columns import tools

NAME = "a-date.md"


def blocks() -> dict[str, str]:
    """A row for each tool: how its export is had, and which column says when a thing was finished."""
    rows = "".join(
        f"| {tool.title} | {tool.how.replace('|', chr(92) + '|')} | {_finished(tool.finished or tool.amount)} |\n"
        for tool in tools().values()
    )
    return {"exports": f"| from | how it is had | what counts |\n|---|---|---|\n{rows}"}


def _finished(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names[:3])
