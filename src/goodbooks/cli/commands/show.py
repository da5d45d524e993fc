"""show: one entry as it stands, or a matter's or person's entries, in book syntax."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import READING, Argument, Command, Example
from goodbooks.desk.naming import entry

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def run(call: Call) -> int:
    """Print one entry with what points to it."""
    from goodbooks.cli.listing import entry_page

    found = entry(call.desk, call.options.ref)
    style = call.screen.style(call.options.color or "auto")
    text, said, is_lost = entry_page(call.desk, found, style, call.options.format or "text")
    call.tell(said)
    if (call.options.format or "text") == "json":
        call.screen.show_file(text)
    else:
        call.show(text)
    return call.ended(is_lost=is_lost)


COMMAND = Command(
    name="show",
    place=24,
    summary="One entry as it stands, and what points to it.",
    arguments=(
        Argument(
            "ref", "the id of an entry, such as ^once", "^ID", completes="ids", is_needed=True
        ),
        Argument("--format", "text or json", "FORM", ("text", "json")),
        *READING,
    ),
    examples=(
        Example("goodbooks show ^once", "the decision, and the entries for it"),
        Example("goodbooks show once --format json", "for another program"),
    ),
    run=run,
)
