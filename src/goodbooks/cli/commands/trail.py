"""trail: everything about one matter in the order it was known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import PAGE, Argument, Command, Example
from goodbooks.cli.naming import matter, person, split_names
from goodbooks.cli.pages import question, show_page

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def run(call: Call) -> int:
    """Show the trail of one matter, for me or for the readers named."""
    name = matter(call.desk, call.options.matter)
    readers = tuple(person(call.desk, who) for who in split_names(call.options.to))
    return show_page(call, "trail", question(call)._replace(matter=name, readers=readers))


COMMAND = Command(
    name="trail",
    place=7,
    summary="One matter in the order it was known: who promised what.",
    arguments=(
        Argument(
            "matter", "a matter, with or without its #", "MATTER", completes="matters", is_needed=True
        ),
        Argument(
            "--to", "make it for these readers: nothing private to you", "WHO",
            completes="people", is_many=True,
        ),
        *PAGE,
    ),
    examples=(
        Example("goodbooks trail '#loyalty'", "who promised what, on whose authority"),
        Example("goodbooks trail loyalty --to Vera", "only what Vera may read, to send to her"),
        Example("goodbooks trail loyalty --format markdown", "for a wiki page"),
    ),
    run=run,
)  # fmt: skip
