"""start: a first book, from a few questions, each of which may be skipped."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from goodbooks.cli.command import Argument, Command, Example

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def run(call: Call) -> int:
    """Ask, show where the book will live, make it, and say what to try next."""
    from goodbooks.cli.starting import begin

    said = call.options.path or call.options.book or call.world.environ.get("GOODBOOKS_BOOK", "")
    path = os.path.join(call.world.cwd, os.path.expanduser(said)) if said else ""
    return begin(call, path)


COMMAND = Command(
    name="start",
    place=2,
    summary="Make your first book: a few questions, each may be skipped.",
    arguments=(Argument("--path", "where the book shall live", "FILE", completes="files"),),
    examples=(
        Example("goodbooks start", "asks, and makes a book in your own data folder"),
        Example("goodbooks start --path ~/private/work.book", "makes it somewhere else"),
        Example("goodbooks start < answers.txt", "takes the answers from a file, a line each"),
    ),
    run=run,
)
