"""update: where things stand for one reader, and the note that it was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import PAGE, Argument, Command, Example
from goodbooks.cli.pages import put_page, question
from goodbooks.cli.sent import FILLED, refuse_unfilled, say_days
from goodbooks.cli.untold import in_words
from goodbooks.desk.naming import person
from goodbooks.desk.pages.sending import update_sent
from goodbooks.desk.pages.told_back import told_back

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def run(call: Call) -> int:
    """Show the update for one reader, or write down that it was sent."""
    who = person(call.desk, call.options.who)
    asked = question(call)._replace(who=who)
    made = call.desk.page("update", asked)
    call.tell(made.said)
    if call.options.sent:
        from goodbooks.cli.adding import add

        refuse_unfilled(call, made.document)
        code = add(call, [update_sent(call.desk, who, made.document), *told_back(call.desk, who, made.document)])  # fmt: skip
        say_days(call, made.document)
        return code
    return put_page(call, in_words(call, "update", asked, made))


COMMAND = Command(
    name="update",
    place=8,
    summary="Where things stand, for one reader: bad news first.",
    arguments=(
        Argument("who", "who gets it", "WHO", completes="people", is_needed=True),
        Argument("--sent", "write down that you sent it: the next one begins there"),
        FILLED,
        *PAGE,
    ),
    examples=(
        Example("goodbooks update Marcus", "what Marcus has not heard yet, ready to send"),
        Example("goodbooks update Marcus --sent", "after you sent it"),
        Example("goodbooks --book demo:reins update Halvard", "the same, from a demo book"),
    ),
    run=run,
)
