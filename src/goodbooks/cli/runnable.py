"""The command as it is typed for the book at hand, so that what a hint names can be run as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.cli.call import Call

_COMMAND = regex(r"(?<![\w/.-])goodbooks (?=[a-z])(?!start --path\b)")
"""Where a command is named that finds its book by itself."""


def command_here(call: Call) -> str:
    """The command as it is typed for this book."""
    if not call.options.book:
        return "goodbooks"
    from shlex import quote

    return f"goodbooks --book {quote(call.options.book)}"


def runnable(call: Call, words: str) -> str:
    """A hint whose commands find the book that was named with --book."""
    if not call.options.book:
        return words
    return _COMMAND.sub(lambda _: f"{command_here(call)} ", words)
