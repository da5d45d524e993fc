"""recover: print what was added and is no longer in the book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import Argument, Command, Example
from goodbooks.core.drawing import visible

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def run(call: Call) -> int:
    """Print what is missing, so that it can be added again; with --forget it is no longer missed."""
    found = call.desk.recover(forget=call.options.forget)
    call.tell(found.said)
    if not found.text:
        call.screen.say("nothing that was added is missing from the book")
        return 0
    call.screen.show(visible(found.text.rstrip("\n")) + "\n")
    if call.options.forget:
        call.screen.say("this is not missed any longer; what stands above is in no book")
    else:
        call.screen.say(f"to put it back: {_way_back(call.desk.where.path)}")
        call.screen.say("to leave it out for good: goodbooks recover --forget")
    return 0


def _way_back(path: str) -> str:
    """The line that puts it back: behind what the book holds, or whole where the file is gone or holds nothing."""
    from os.path import exists, getsize, isdir
    from shlex import quote

    if isdir(path) or (exists(path) and getsize(path)):
        return "goodbooks recover | goodbooks add -"
    return f"goodbooks --book {quote(path)} recover > {quote(path)}"


COMMAND = Command(
    name="recover",
    place=28,
    summary="Print what was added and is no longer in the book.",
    arguments=(Argument("--forget", "print it a last time, and do not miss it any longer"),),
    examples=(
        Example("goodbooks recover", "what is missing, and since when"),
        Example("goodbooks recover | goodbooks add -", "puts it back"),
    ),
    run=run,
)
