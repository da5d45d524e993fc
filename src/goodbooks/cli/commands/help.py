"""help: all commands, or one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import Argument, Command, Example

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def run(call: Call) -> int:
    """Show the help that was asked for."""
    from goodbooks.cli.help_text import command_help, overview
    from goodbooks.cli.line import all_commands, find_command

    style = call.screen.style(call.options.color or "auto")
    name = call.options.command
    text = command_help(find_command(name), style) if name else overview(all_commands(), style)
    call.screen.show(text, may_page=True)
    return 0


COMMAND = Command(
    name="help",
    place=93,
    summary="All commands, or one of them with examples.",
    arguments=(Argument("command", "the name of a command", "COMMAND", completes="commands"),),
    examples=(
        Example("goodbooks help", "lists the commands in the order of use"),
        Example("goodbooks help confirm", "shows one with its options and examples"),
    ),
    run=run,
)
