"""brief: the page for the next talk with somebody."""

from __future__ import annotations

from goodbooks.cli.command import PAGE, Argument, Command, Example
from goodbooks.cli.pages import question, show_page
from goodbooks.core.names import ME, name_key
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.naming import person

TYPE_CHECKING = False
if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def run(call: Call) -> int:
    """Show the brief for one person."""
    said = call.options.who
    who = ME if name_key(said) == ME else person(call.desk, said)
    if name_key(who) == ME:
        raise Refusal(
            "a brief is for a talk with somebody else",
            "name them, such as goodbooks brief Marcus; goodbooks standing shows how you stand",
        )
    return show_page(call, "brief", question(call)._replace(who=who))


COMMAND = Command(
    name="brief",
    place=4,
    summary="What to say, ask and offer in the next talk with somebody.",
    arguments=(
        Argument("who", "the name of a person", "WHO", completes="people", is_needed=True),
        *PAGE,
    ),
    examples=(
        Example("goodbooks brief Marcus", "what to say, ask and offer, and who owes what"),
        Example("goodbooks brief Marcus --format html --output marcus.html", "for the phone"),
        Example("goodbooks --book demo:overruled brief Marcus", "the same, from a demo book"),
    ),
    run=run,
)
