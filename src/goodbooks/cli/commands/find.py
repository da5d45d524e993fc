"""find: entries by words, people, matters, kinds and days, the best first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.call import read_day
from goodbooks.cli.command import READING, Argument, Command, Example
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


def run(call: Call) -> int:
    """Look entries up and print them, a line each."""
    from goodbooks.cli.listing import found_as_csv, found_as_json, found_as_text
    from goodbooks.desk import naming

    asked, desk = call.options, call.desk
    today = desk.clock.today
    found = desk.find(
        " ".join(asked.words),
        who=naming.person(desk, asked.who) if asked.who else "",
        matter=naming.matter(desk, asked.matter) if asked.matter else "",
        kind=_kind(call),
        since=read_day(asked.since, today, "--since") if asked.since else None,
        until=read_day(asked.until, today, "--until") if asked.until else None,
        limit=_limit(asked.limit),
        order=asked.order or "best",
    )
    call.tell(found.said)
    form = asked.format or "text"
    if form != "text":
        call.screen.show_file((found_as_csv if form == "csv" else found_as_json)(found))
    else:
        call.show(found_as_text(found, call.screen.style(asked.color or "auto")))
    return call.ended(is_lost=found.is_lost)


def _kind(call: Call) -> str:
    kind = (call.options.kind or "").lower()
    if kind and kind not in call.desk.kinds:
        from goodbooks.core.names import near

        meant = near(kind, list(call.desk.kinds))
        every = "the kinds are " + ", ".join(call.desk.kinds)
        raise Refusal(f'"{kind}" is not a kind', f"did you mean {meant}?" if meant else every)
    return kind


def _limit(said: str | None) -> int:
    if said is None:
        return 20
    if not (said.isascii() and said.isdecimal() and int(said[:7]) > 0 and len(said) < 7):
        raise Refusal(f'--limit cannot be "{said}"', "write a number, such as --limit 50")
    return int(said)


COMMAND = Command(
    name="find",
    place=25,
    summary="Entries by words, people, matters, kinds and days.",
    arguments=(
        Argument("words", "words to look for", "WORDS", is_many=True),
        Argument("--who", "only entries that name this person", "WHO", completes="people"),
        Argument("--matter", "only entries of this matter", "MATTER", completes="matters"),
        Argument("--kind", "only entries of this kind", "KIND", completes="kinds"),
        Argument("--since", "only entries of this day or later", "DAY"),
        Argument("--until", "only entries of this day or before", "DAY"),
        Argument("--limit", "at most so many; 20 unless you say", "N"),
        Argument("--order", "best or newest first", "ORDER", ("best", "newest")),
        Argument("--format", "text, csv or json", "FORM", ("text", "csv", "json")),
        *READING,
    ),
    examples=(
        Example("goodbooks find load test", "entries with these words"),
        Example("goodbooks find --who Marcus --kind decision", "what Marcus decided"),
        Example(
            "goodbooks find --kind win --limit 500 --format csv > wins.csv", "for a spreadsheet"
        ),
        Example("goodbooks find budget --since 2026-09-01 --order newest", "since September"),
    ),
    run=run,
)
