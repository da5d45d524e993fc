"""name: say what somebody is called, once; everything that is written of them follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import Argument, Command, Example

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def run(call: Call) -> int:
    """Write the name down, and keep the one so far as another name of theirs."""
    from goodbooks.cli.adding import add
    from goodbooks.cli.runnable import command_here
    from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
    from goodbooks.desk.renaming import TakenError, renamed

    asked = call.options
    try:
        found = renamed(call.desk, asked.who, asked.name, is_same=asked.same)
    except TakenError as taken:
        from shlex import quote

        line = f"{command_here(call)} name {quote(asked.who)} {quote(taken.name)} --same"
        raise Refusal(
            taken.sentence,
            f"if both are one person, {line} puts all that is written of either together",
            NOTHING_CHANGED,
        ) from None
    return add(call, found, is_dry=asked.dry_run)


COMMAND = Command(
    name="name",
    place=33,
    summary="Say somebody's real name once: every entry follows.",
    arguments=(
        Argument("who", "what the book calls them so far", "WHO", completes="people", is_needed=True),
        Argument("name", "what they are called", "NAME", is_needed=True),
        Argument("--same", "the name is in the book already, and both are one person"),
        Argument("--dry-run", "show what would be added, and add nothing"),
    ),
    examples=(
        Example("goodbooks name 'my boss' 'Dana Roth'", "your boss is Dana Roth from now on, in every entry and on every page"),
        Example("goodbooks name Theo 'Theo Brandt'", "Theo has a family name, and goes by both"),
    ),
    run=run,
)  # fmt: skip
