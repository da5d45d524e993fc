"""check: everything there is to be said about the book: lines not read, and what it notices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import READING, Argument, Command, Example

if TYPE_CHECKING:
    from goodbooks.cli.call import Call

FORMS = ("text", "json", "github")


def run(call: Call) -> int:
    """Print problems and findings; 1 when there are any."""
    from goodbooks.cli import remarks

    checked = call.desk.check()
    for sentence in checked.said:
        call.screen.say(sentence)
    form = call.options.format or "text"
    if form == "json":
        call.screen.show_file(remarks.as_json(checked))
    elif form == "github":
        call.screen.show_file(remarks.for_github(checked, call.desk.where.path))
    else:
        style = call.screen.style(call.options.color or "auto")
        call.show(remarks.as_text(checked, style, _book(call), is_all=call.options.all))
    return 1 if checked.problems or checked.findings or checked.said else 0


def _book(call: Call) -> str:
    """Where the book is, or which demo it is."""
    where = call.desk.where
    return f"demo:{where.demo}" if where.demo else where.path


COMMAND = Command(
    name="check",
    place=23,
    summary="What could not be read, and what the book notices itself.",
    arguments=(
        Argument("--all", "show all, however many"),
        Argument("--format", "text, json or github", "FORM", FORMS),
        *READING,
    ),
    examples=(
        Example("goodbooks check", "ends with 1 when there is something to be said"),
        Example("goodbooks check --format github", "as remarks beside the lines of a pull request"),
    ),
    run=run,
)
