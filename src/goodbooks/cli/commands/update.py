"""update: where things stand for one reader, and the note that it was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import PAGE, Argument, Command, Example
from goodbooks.cli.naming import person
from goodbooks.cli.pages import put_page, question
from goodbooks.core.document import Message

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.core.document import Document


def run(call: Call) -> int:
    """Show the update for one reader, or write down that it was sent."""
    who = person(call.desk, call.options.who)
    made = call.desk.page("update", question(call)._replace(who=who))
    call.tell(made.said)
    if call.options.sent:
        return _sent(call, who, made.document)
    return put_page(call, made)


def _sent(call: Call, who: str, document: Document) -> int:
    """Append the talk that says it was sent: the next update begins there."""
    from goodbooks.cli.adding import add, new_entry

    blocks = (block for section in document.sections for block in section.blocks)
    subject = next((block.subject for block in blocks if isinstance(block, Message)), "Update")
    fields = {"stage": "held", "channel": "mail", "page": "update"}
    return add(
        call, [new_entry(call, "talk", who=("me",), to=(who,), title=subject, fields=fields)]
    )


COMMAND = Command(
    name="update",
    place=21,
    summary="Where things stand, for one reader: bad news first.",
    arguments=(
        Argument("who", "who gets it", "WHO", completes="people", is_needed=True),
        Argument("--sent", "write down that you sent it: the next one begins there"),
        *PAGE,
    ),
    examples=(
        Example("goodbooks update Marcus", "what Marcus has not heard yet, ready to send"),
        Example("goodbooks update Marcus --sent", "after you sent it"),
        Example("goodbooks --book demo:reins update Halvard", "the same, from a demo book"),
    ),
    run=run,
)
