"""today: what needs you now; also what goodbooks shows when no command is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import PAGE, Argument, Command, Example
from goodbooks.cli.pages import question, show_page

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def run(call: Call) -> int:
    """Show the page of the day."""
    whole = getattr(call.options, "all", False)
    return show_page(call, "today", question(call)._replace(is_whole=whole))


COMMAND = Command(
    name="today",
    place=1,
    summary="What needs you now, and one question to ask.",
    arguments=(Argument("--all", "all of what is open, and not a few of each"), *PAGE),
    examples=(
        Example("goodbooks", "what needs you today; the word today may be left out"),
        Example("goodbooks today --today friday", "what will need you on Friday"),
        Example("goodbooks --book demo:overruled today", "the same, from a demo book"),
    ),
    run=run,
)
