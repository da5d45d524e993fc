"""trail: everything about one matter in the order it was known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import MATTER, PAGE, Argument, Command, Example
from goodbooks.cli.pages import about_matter, show_page

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def run(call: Call) -> int:
    """Show the trail of one matter, for me or for the readers named."""
    return show_page(call, "trail", about_matter(call))


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
