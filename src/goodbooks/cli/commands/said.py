"""said: tell the book that something you meant to ask or promise has been said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import Argument, Command, Example

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def run(call: Call) -> int:
    """Append an outcome for each entry that was planned: from its day on, it counts as asked or promised."""
    from goodbooks.cli.adding import add
    from goodbooks.cli.walks.told_after import offer_words_now
    from goodbooks.desk.naming import entry
    from goodbooks.desk.pages.now_said import now_said

    asked = call.options
    meant = [entry(call.desk, ref, "") for ref in asked.refs]
    code = add(call, now_said(call.desk, meant, asked.on or ""), is_dry=asked.dry_run)
    if not asked.dry_run:
        offer_words_now(call)
    return code


COMMAND = Command(
    name="said",
    place=31,
    summary="What you meant to say is said: it counts from that day.",
    arguments=(
        Argument("refs", "the ids of what was planned, such as ^ten-minutes", "^ID", completes="ids", is_needed=True, is_many=True),
        Argument("--on", "the day you said it, where that is not today", "DAY"),
        Argument("--dry-run", "show what would be added, and add nothing"),
    ),
    examples=(
        Example("goodbooks said ^ten-minutes", "you have asked for the ten minutes"),
        Example("goodbooks said ^ten-minutes ^next-word --on yesterday", "both, and it was yesterday"),
    ),
    run=run,
)  # fmt: skip
