"""prepare: the conversation before it happens, for you alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import PAGE, Argument, Command, Example
from goodbooks.cli.naming import matter, person
from goodbooks.cli.pages import question, show_page

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def run(call: Call) -> int:
    """Show what is ready for the talk, and what to settle first."""
    who = person(call.desk, call.options.who)
    name = matter(call.desk, call.options.matter) if call.options.matter else ""
    return show_page(call, "prepare", question(call)._replace(who=who, matter=name))


COMMAND = Command(
    name="prepare",
    place=23,
    summary="A talk before it happens: what you want, and their side.",
    arguments=(
        Argument("who", "the name of a person", "WHO", completes="people", is_needed=True),
        Argument(
            "matter", "the matter, if it is not the talk's own", "MATTER", completes="matters"
        ),
        *PAGE,
    ),
    examples=(
        Example("goodbooks prepare Marcus", "for the next talk that is planned with him"),
        Example("goodbooks prepare Marcus '#loyalty'", "with the questions of one matter"),
        Example(
            "goodbooks --book demo:fumbled prepare Dário", "the night before, from a demo book"
        ),
    ),
    run=run,
)
