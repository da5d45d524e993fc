"""The exports that are named as the history of a forecast: each read as the options say, and how forecasts from one would have held."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from goodbooks.cli.call import read_day
from goodbooks.cli.pages import put_page, question
from goodbooks.core.phrasing import counted, short_day
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.cli.call import Call
    from goodbooks.core.document import Gap
    from goodbooks.desk.forecasting import Reading


def histories_of(call: Call, total: int) -> list[Reading | None]:
    """The history of each thing that is asked about: one for all, or one for each in their order."""
    paths = call.options.history
    if len(paths) not in (0, 1, total):
        raise Refusal(
            f"--history stands {counted(len(paths), 'time')}",
            f"give it once, or {counted(total, 'time')}, once for each of them in order",
        )
    read: list[Reading | None] = [_history_of(call, path) for path in paths]
    return read if len(read) == total else (read or [None]) * total


def _history_of(call: Call, path: str) -> Reading:
    """The history that was named, read."""
    options = call.options
    from goodbooks.desk.forecasting import HowToRead, NamedColumns, read_history

    if options.pace:
        raise Refusal("--history and --pace are two answers", "give one of them")
    if options.day_first and options.month_first:
        raise Refusal("--day-first and --month-first are two answers", "give one of them")
    named = NamedColumns(
        finished=options.finished or "", key=options.key or "", state=options.state or "",
        week=options.week or "", amount=options.count or "",
    )  # fmt: skip
    today = call.desk.clock.today
    until = read_day(options.until, today, "--until") if options.until else None
    if until is not None and until > today:
        raise Refusal(
            f"--until: {short_day(until, today)} is still to come",
            "give the last day that the file covers",
        )
    asked = HowToRead(
        today,
        named,
        (True if options.day_first else False if options.month_first else None),
        tuple(options.type),
        until,
    )
    full = os.path.join(call.world.cwd, os.path.expanduser(path))
    return read_history(full, path, asked)


def remarks_of(histories: Sequence[Reading | None]) -> tuple[str, ...]:
    """What was odd in the files, each of them said once."""
    return tuple(dict.fromkeys(said for one in histories if one for said in one.remarks))


def backtested(call: Call, files: Sequence[str]) -> int:
    """Show how forecasts from a history would have held in its own past."""
    from goodbooks.desk.forecasting import history_entry

    call.open_desk(is_book_needed=False)
    paths = [*files, *call.options.history]
    if len(paths) != 1:
        raise Refusal("backtest needs one file", "goodbooks forecast backtest finished.csv")
    history = _history_of(call, paths[0])
    drafts = (history_entry(history, os.path.basename(paths[0]), call.desk.clock.today),)
    asked = question(call)._replace(drafts=drafts, remarks=history.remarks, is_backtest=True)
    made = call.desk.page("forecast", asked)
    refuse_lacking(call, made.document.lacks, history.remarks)
    return put_page(call, made)


def refuse_lacking(call: Call, lacks: Sequence[Gap], remarks: Sequence[str]) -> None:
    """Where there is no page: what was odd in the file, a line each, and then why in a sentence."""
    if not lacks:
        return
    for said in remarks:
        call.screen.say(f"In the file: {said}")
    raise Refusal(lacks[0].marked, lacks[0].remedy, NOTHING_CHANGED)
