"""trail: everything about one matter in the order it was known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import MATTER, PAGE, Argument, Command, Example
from goodbooks.cli.pages import about_matter, put_page, say_gains

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def run(call: Call) -> int:
    """Show the trail of one matter, for me or for the readers named."""
    made = call.desk.page("trail", about_matter(call))
    call.tell(made.said)
    code = put_page(call, made)
    say_gains(call, made.document)
    return code


COMMAND = Command(
    name="trail",
    place=7,
    summary="One matter in the order it was known: who promised what.",
    arguments=(
        MATTER,
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
