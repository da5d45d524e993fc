"""Help, drawn from the records of the commands: the same for the screen and the manual."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import COMMON, EXIT_CODES, Argument, Command
from goodbooks.core.drawing import BOLD, tinted
from goodbooks.core.width import wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from goodbooks.core.drawing import Style

_COLUMN, _NAMES = 26, 18
FIRST_WORDS = (
    "goodbooks keeps a private book of what you, your boss and your stakeholders promised,"
    " decided and asked, and makes from it the page you need next."
)


def overview(every: Sequence[Command], style: Style) -> str:
    """All commands in the order of use, one line each."""
    rows = wrapped(FIRST_WORDS, style.width)
    rows += ["", "goodbooks [--book PATH] [--today DATE] COMMAND", ""]
    for command in every:
        rows += _row(_called(command), command.summary, style, _NAMES)
    rows += ["", *wrapped("goodbooks COMMAND --help shows one with examples.", style.width)]
    rows += wrapped(
        "goodbooks --book demo:overruled brief Marcus shows what it is for.", style.width
    )
    return "\n".join(rows) + "\n"


def command_help(command: Command, style: Style) -> str:
    """Everything about one command: how it is written, what it takes, examples, exit codes."""
    rows = [_bold(usage(command), style), "", *wrapped(command.summary, style.width), ""]
    for example in command.examples:
        rows += ["  " + example.line, *wrapped(example.does, style.width, "      ", "      ")]
    own = [argument for argument in command.arguments if argument.is_option]
    rows += ["", *_named("Options", own, style), *_named("Everywhere", COMMON, style)]
    rows += [_bold("Exit codes", style)]
    for code, means in EXIT_CODES:
        rows += wrapped(means, style.width, f"  {code}  ", "     ")
    return "\n".join(rows) + "\n"


def usage(command: Command) -> str:
    """How a command is written, in one line."""
    return f"goodbooks {_called(command)}" + (
        " [OPTIONS]" if any(argument.is_option for argument in command.arguments) else ""
    )


def _called(command: Command) -> str:
    words = [command.name]
    for argument in command.arguments:
        if argument.is_option:
            continue
        word = argument.value + ("..." if argument.is_many else "")
        words.append(word if argument.is_needed else f"[{word}]")
    return " ".join(words)


def option_text(argument: Argument) -> str:
    """An option with the word that stands for its value."""
    return f"{argument.name} {argument.value}" if argument.value else argument.name


def _named(title: str, arguments: Iterable[Argument], style: Style) -> list[str]:
    rows = [row for a in arguments for row in _row(option_text(a), a.says, style)]
    return [_bold(title, style), *rows, ""] if rows else []


def _row(name: str, says: str, style: Style, column: int = _COLUMN) -> list[str]:
    space = " " * (column + 2)
    if len(name) >= column:
        return ["  " + name, *wrapped(says, style.width, space, space)]
    return wrapped(says, style.width, f"  {name}".ljust(column + 2), space)


def _bold(row: str, style: Style) -> str:
    return tinted(row, BOLD, style)
