"""Asking one question after another, at a terminal or from standard input, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.runnable import runnable
from goodbooks.core.drawing import visible
from goodbooks.core.width import wrapped
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal

if TYPE_CHECKING:
    from goodbooks.cli.call import Call

YES, NO = ("yes", "y", "yep", "yeah", "ok", "okay", "sure"), ("no", "n", "nope")
"""What says yes and no, wherever that alone is asked for; a question may know more words for either."""
DASHES = ("-", "–", "—")
"""What leaves a question open that was answered before, where Enter keeps that answer."""


def ask(call: Call, words: str) -> str | None:
    """The answer in one line, "" when it was skipped, None when nobody answers any more."""
    if call.is_asked_by_hand():
        tell(call, words)
        call.screen.show("> ")
    line = call.world.stdin.readline() if call.world.stdin is not None else ""
    if not line:
        return None
    if any("\udc80" <= char <= "\udcff" for char in line):
        raise Refusal("standard input is not UTF-8 text", "save it as UTF-8 and try again")
    return " ".join(line.removeprefix("\ufeff").split())


def tell(call: Call, words: str, begin: str = "") -> None:
    """Put a sentence on the screen, no wider than it, set in by `begin`; the commands it names are for the book at hand."""
    rows = wrapped(
        visible(runnable(call, words)), call.screen.style().width, begin, " " * len(begin)
    )
    call.screen.show("\n".join(rows) + "\n")


def refuse_demo(call: Call, *, is_dry: bool) -> None:
    """Say before the first question that a demo book cannot be written to."""
    demo = call.desk.where.demo
    if demo and not is_dry:
        raise Refusal(
            f"demo:{demo} is a demo book, and stays as it is",
            "--dry-run asks the questions and writes nothing",
            NOTHING_CHANGED,
        )
