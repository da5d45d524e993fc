"""standing: my side of the relationship, as lists and counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import PAGE, Argument, Command, Example
from goodbooks.cli.pages import question, show_page
from goodbooks.desk.naming import person

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def run(call: Call) -> int:
    """Show how I stand, with everybody or with one."""
    who = call.options.who
    return show_page(
        call, "standing", question(call)._replace(who=person(call.desk, who) if who else "")
    )


COMMAND = Command(
    name="standing",
    place=14,
    summary="Your side of it in lists and counts, never a score.",
    arguments=(Argument("who", "the name of a person", "WHO", completes="people"), *PAGE),
    examples=(
        Example("goodbooks standing", "with everybody"),
        Example("goodbooks standing Marcus", "with one person"),
    ),
    run=run,
)
