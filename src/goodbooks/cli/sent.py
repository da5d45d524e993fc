"""What the commands that write down a sent message share: none is called sent with a gap in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import Argument
from goodbooks.core.drawing import gap_words
from goodbooks.desk.pages.filled import lines_for_days
from goodbooks.desk.pages.sending import message_in, refuse_gaps

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.core.document import Document

FILLED = Argument("--filled", "with --sent: you filled the marked gaps yourself before you sent it")


def say_days(call: Call, document: Document) -> None:
    """For each day that was written in by hand, the line by which the book learns of it."""
    lines = lines_for_days(message_in(document)) if call.options.filled else ()
    if lines:
        call.screen.say("the book does not know yet which day you named:")
    for line in lines:
        call.screen.show(f"  {line}\n")


def refuse_unfilled(call: Call, document: Document) -> None:
    """Refuse while the message of a page has a gap, unless --filled says that it was sent without."""
    message = message_in(document)
    if message is None or call.options.filled:
        return
    gaps = gap_words(message)
    words = " ".join(marked for marked, _ in gaps)
    refuse_gaps(words, gaps, "if you filled it in before you sent it, add --filled")
