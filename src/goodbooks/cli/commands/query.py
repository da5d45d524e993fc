"""query: read-only SQL over the entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import READING, Argument, Command, Example

if TYPE_CHECKING:
    from goodbooks.cli.call import Call

FORMS = ("text", "csv", "json")


def run(call: Call) -> int:
    """Run one SELECT and print its rows."""
    from goodbooks.cli.table import as_csv, as_json, as_text

    rows = call.desk.query(" ".join(call.options.sql))
    call.tell(rows.said)
    form = call.options.format or "text"
    if form == "text":
        call.show(as_text(rows, call.screen.style(call.options.color or "auto")))
    else:
        call.screen.show_file((as_csv if form == "csv" else as_json)(rows))
    return call.ended(is_lost=rows.is_lost)


COMMAND = Command(
    name="query",
    place=26,
    summary="Read-only SQL over the entries of the book.",
    arguments=(
        Argument(
            "sql", "a SELECT over entries, lines and people", "SQL", is_needed=True, is_many=True
        ),
        Argument("--format", "text, csv or json", "FORM", FORMS),
        *READING,
    ),
    examples=(
        Example(
            'goodbooks query "select kind, count(*) from entries group by kind"', "how much of what"
        ),
        Example(
            "goodbooks query \"select ref, value from lines where name = 'exception'\" --format csv",
            "every rule that was waived",
        ),
        Example(
            "goodbooks query \"select name, role from people where relation like '%boss%'\"",
            "who is above me",
        ),
    ),
    run=run,
)
