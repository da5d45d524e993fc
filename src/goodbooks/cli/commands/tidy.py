"""tidy: give an id to each entry that has none, and change nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import Argument, Command, Example

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def run(call: Call) -> int:
    """Show each change, then make them all, or with --dry-run none."""
    from goodbooks.cli.listing import changes_as_text
    from goodbooks.core.phrasing import counted

    changes = call.desk.tidy()
    if not changes:
        call.screen.show("Every entry that can be read has its ^id; there is nothing to change.\n")
        return 0
    call.screen.show(changes_as_text(changes, call.screen.style(call.options.color or "auto")))
    lines = counted(len(changes), "line")
    if call.options.dry_run:
        call.screen.show(f"{lines} would change; this was a dry run\n")
        return 0
    call.desk.apply(changes)
    call.screen.show(f"{lines} changed; nothing else was touched\n")
    return 0


COMMAND = Command(
    name="tidy",
    place=27,
    summary="Give an ^id to each entry that has none, and nothing else.",
    arguments=(Argument("--dry-run", "show what would change, and change nothing"),),
    examples=(
        Example("goodbooks tidy --dry-run", "what would change"),
        Example("goodbooks tidy", "shows the changes and makes them"),
    ),
    run=run,
)
