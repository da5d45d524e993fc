"""What the shell offers at the tab key: commands and options, and names from the book."""

from __future__ import annotations

import os
from argparse import SUPPRESS, ArgumentParser
from collections.abc import Callable
from typing import TYPE_CHECKING

import argcomplete

from goodbooks.cli.command import COMMON, Argument
from goodbooks.cli.line import all_commands, command_names
from goodbooks.cli.parser import add_to

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Mapping

Completer = Callable[..., list[str]]


def complete(environ: Mapping[str, str]) -> int:
    """Answer the shell; it reads the answer and the process ends here."""
    argcomplete.autocomplete(parser(environ), always_complete_options="long")
    return 0


def parser(environ: Mapping[str, str]) -> ArgumentParser:
    """All commands with all their arguments, each with what completes it."""
    root = ArgumentParser(prog="goodbooks", add_help=False)
    _add_all(root, COMMON, environ)
    room = root.add_subparsers(dest="command")
    for command in all_commands():
        one = room.add_parser(
            command.name, add_help=False, help=command.summary, argument_default=SUPPRESS
        )
        _add_all(one, (*command.arguments, *COMMON), environ)
    return root


def _add_all(
    found: ArgumentParser, arguments: tuple[Argument, ...], environ: Mapping[str, str]
) -> None:
    """Give a parser all arguments of a command, none of them needed, each with what completes it."""
    for argument in arguments:
        if argument.is_option:
            action = add_to(found, argument)
        else:
            count = "*" if argument.is_many else "?"
            action = found.add_argument(argument.key, nargs=count)
        if argument.choices:
            action.choices = argument.choices
        elif argument.value:
            # argcomplete looks for an attribute of this name on the action
            action.__dict__["completer"] = _completer(argument.completes, environ)


def _completer(wanted: str, environ: Mapping[str, str]) -> Completer:
    if wanted == "files":
        return _files()

    def offered(prefix: str, parsed_args: Namespace, **others: object) -> list[str]:
        return offers(wanted, prefix, getattr(parsed_args, "book", None), environ)

    return offered


def offers(wanted: str, prefix: str, book: str | None, environ: Mapping[str, str]) -> list[str]:
    """What fits there, from the book that is meant; nothing when it cannot be read."""
    from goodbooks.desk.ground.refusals import Refusal

    try:
        return [word for word in _words(wanted, prefix, book, environ) if word.isprintable()]
    except (Refusal, OSError):
        return []


def _words(wanted: str, prefix: str, book: str | None, environ: Mapping[str, str]) -> list[str]:
    """What may stand where a word is wanted: commands, demo books, files, or what the book knows, with its mark where one was typed."""
    from goodbooks.desk.disk.where import demos

    own: dict[str, Callable[[], list[str]]] = {
        "commands": command_names,
        "shells": lambda: ["bash", "zsh", "fish"],
        "demos": lambda: list(demos()),
        "books": lambda: _books(prefix),
    }
    if wanted in own:
        return own[wanted]()
    from goodbooks.desk.asking.offering import MARKS, WORDS, words
    from goodbooks.desk.desk import open_desk

    if wanted not in WORDS:
        return []
    found = words(open_desk(book, None, environ, os.getcwd()), wanted)
    mark = MARKS.get(wanted, "")
    # without a mark typed, none is added: a shell would read some of them its own way
    return [mark + word for word in found] if mark and prefix.startswith(mark) else list(found)


def _files(endings: tuple[str, ...] = ()) -> Completer:
    """What completes the names of files."""
    maker: Callable[..., Completer] = argcomplete.completers.FilesCompleter
    return maker(endings)


def _books(prefix: str) -> list[str]:
    from goodbooks.desk.disk.where import demos

    files = _files(("book",))(prefix)
    return [*files, *(f"demo:{name}" for name in demos())]
