"""packet: the review page of a period, by goal or by the criteria of a file."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from goodbooks.cli.call import read_day
from goodbooks.cli.command import PAGE, Argument, Command, Example
from goodbooks.cli.pages import put_page, question
from goodbooks.core.period import Period, last_year_to, read_period
from goodbooks.core.phrasing import short_day
from goodbooks.core.problem import Unclear
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.naming import readers

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.cli.call import Call


def run(call: Call) -> int:
    """Show the packet of a period, for me or for the readers named."""
    period = _period(call)
    titles = _criteria(call)
    to = readers(call.desk, call.options.to)
    asked = question(call)._replace(
        since=period.since,
        until=period.until,
        criteria=titles,
        is_short=call.options.short,
        readers=to,
    )
    made = call.desk.page("packet", asked)
    call.tell(made.said)
    if not made.document.sections:
        whom = " that these readers may see" if to else ""
        came = "promised and kept" if to else "fell due"
        raise Refusal(
            f"nothing{whom} was won, or {came}, from {_said(call, period.since)} to {_said(call, period.until)}",
            f"name another time, such as --since '1 January {call.desk.clock.today.year}'; goodbooks find --kind win shows the wins",
        )
    return put_page(call, made)


def _period(call: Call) -> Period:
    """The period of the options; the last twelve months when there is none."""
    today, options = call.desk.clock.today, call.options
    if options.period and (options.since or options.until):
        raise Refusal("--period and --since or --until are two answers", "give one of them")
    if options.period:
        found = read_period(options.period, today)
        if isinstance(found, Unclear):
            raise Refusal(f"--period: {found.reason}", found.remedy)
    else:
        until = read_day(options.until, today, "--until") if options.until else today
        usual = last_year_to(until).since
        found = Period(read_day(options.since, today, "--since") if options.since else usual, until)
    if found.until < found.since:
        why = f"the period would end on {_said(call, found.until)}, before it begins on {_said(call, found.since)}"
        raise Refusal(why, "let --until be the later day")
    if found.since > today:
        why = f"the period begins on {_said(call, found.since)}, and today is {_said(call, today)}"
        raise Refusal(why, "name a time that has begun")
    return found


def _said(call: Call, day: date) -> str:
    """A day as a person writes it."""
    return short_day(day, call.desk.clock.today)


def _criteria(call: Call) -> tuple[str, ...]:
    """The headings of the criteria file; none when there is no such file asked for."""
    from goodbooks.desk.pages.reviewing import headings_of

    path = call.options.criteria
    return headings_of(os.path.join(call.world.cwd, os.path.expanduser(path))) if path else ()


COMMAND = Command(
    name="packet",
    place=9,
    summary="The review page of a period, by goal or by criterion.",
    arguments=(
        Argument("--period", "2026, 2026-H2, 2026-Q3, 2026-11, 'last year'", "PERIOD"),
        Argument("--since", "its first day, if not a year ago", "DATE"),
        Argument("--until", "its last day, if not today", "DATE"),
        Argument("--criteria", "a text file whose headings to sort it by", "FILE", completes="files"),
        Argument("--short", "on one page"),
        Argument("--to", "make it for these readers: nothing private to you", "WHO", completes="people", is_many=True),
        *PAGE,
    ),
    examples=(
        Example("goodbooks packet", "the last twelve months, by goal"),
        Example("goodbooks packet --period 2026-H2 --short", "half a year on one page"),
        Example("goodbooks packet --criteria review.md --to Marcus", "by your firm's headings, for Marcus"),
        Example("goodbooks --book demo:reins packet", "the same, from a demo book"),
    ),
    run=run,
)  # fmt: skip
