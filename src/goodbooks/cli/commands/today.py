"""today: what needs you now; also what goodbooks shows when no command is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import PAGE, Command, Example
from goodbooks.cli.pages import question, show_page

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def run(call: Call) -> int:
    """Show the page of the day."""
    return show_page(call, "today", question(call))


COMMAND = Command(
    name="today",
    place=1,
    summary="What needs you now: due, silent, expiring, the next talk, one question to ask.",
    arguments=PAGE,
    examples=(
        Example("goodbooks", "shows what needs you today"),
        Example("goodbooks today --today friday", "shows what will need you on Friday"),
    ),
    run=run,
)
