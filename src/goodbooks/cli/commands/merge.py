"""merge: add what only a conflict copy of the book holds."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from goodbooks.cli.command import Command, Example
from goodbooks.core.drawing import visible

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def run(call: Call) -> int:
    """Add what only copies hold, show it, and say that the copies are still there."""
    merged = call.desk.merge()
    if not merged.copies:
        call.screen.show("No conflict copy holds anything that the book lacks.\n")
        return 0
    call.screen.show(visible(merged.text))
    names = ", ".join(os.path.basename(path) for path in merged.copies)
    call.screen.show(visible(f"added from {names}; the copies stay until you delete them\n"))
    return 0


COMMAND = Command(
    name="merge",
    place=29,
    summary="Add what only a sync tool's conflict copy of the book holds.",
    arguments=(),
    examples=(
        Example("goodbooks merge", "adds the entries that only a conflict copy has"),
        Example("goodbooks --book ~/private/work.book merge", "for one book of several"),
    ),
    run=run,
)
