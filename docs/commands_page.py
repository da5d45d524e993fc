"""The manual's page on commands, its made parts drawn from the records that the help reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import COMMON, EXIT_CODES
from goodbooks.cli.help_text import option_text, usage
from goodbooks.cli.line import all_commands

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.cli.command import Argument, Command

NAME = "commands.md"


def blocks() -> dict[str, str]:
    """The list of commands, each command in full, the shared options, the exit codes."""
    every = all_commands()
    listed = "".join(f"| [{one.name}](#{one.name}) | {one.summary} |\n" for one in every)
    return {
        "commands": f"| command | what it gives |\n|---|---|\n{listed}",
        "common": _options(COMMON),
        "exit-codes": "".join(f"- **{code}** {means}\n" for code, means in EXIT_CODES),
        "each": "\n".join(map(_section, every)),
    }


def _section(command: Command) -> str:
    examples = "".join(f"{one.line}\n    # {one.does}\n" for one in command.examples)
    parts = [f"## {command.name}\n\n{command.summary}\n", f"```text\n{usage(command)}\n```\n"]
    own = [argument for argument in command.arguments if argument.is_option]
    told = [argument for argument in command.arguments if not argument.is_option]
    if told or own:
        rows = "".join(f"- `{argument.value}` {argument.says}\n" for argument in told)
        parts.append(rows + _options(own))
    parts.append(f"```sh\n{examples}```\n")
    return "\n".join(parts)


def _options(arguments: Iterable[Argument]) -> str:
    return "".join(f"- `{option_text(argument)}` {argument.says}\n" for argument in arguments)
