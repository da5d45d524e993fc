"""What the options of a forecast mean: each read, and refused by name where it is not clear."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeVar

from goodbooks.cli.call import read_day
from goodbooks.cli.pages import put_page, question
from goodbooks.core import measures
from goodbooks.core.days import month_of
from goodbooks.core.phrasing import counted, short_day
from goodbooks.core.problem import Unclear
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.naming import entry, matter
from goodbooks.desk.sentences.figures_told import figures_in

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from goodbooks.cli.call import Call
    from goodbooks.core.document import Gap
    from goodbooks.core.entry import Entry
    from goodbooks.desk.forecasting import Given, Reading

T = TypeVar("T")
KINDS = ("promise", "forecast")


def refuse_odd(said: str) -> None:
    """No file and no month can be what is asked about: the option before it lacks its quotes."""
    if said.lower().endswith((".csv", ".tsv", ".txt")):
        raise Refusal(f"{said} is the name of a file", f"say --history {said}")
    if month_of(said.lower()):
        whole = "put a day of several words in quotes: --by '1 December'"
        raise Refusal(f'"{said}" stands alone on the line', whole)


def subject(call: Call, said: str) -> Entry | str:
    """What is asked about: a promise or kept forecast by its id, a matter by its name, or nothing."""
    if not said:
        return ""
    if said.startswith("#"):
        return matter(call.desk, said)
    if not said.startswith(("^", "@")) and (
        said in call.desk.names().matters or not call.desk.known().is_taken(said)
    ):
        return matter(call.desk, said)
    found = entry(call.desk, said, "promise")
    if found.kind not in KINDS:
        raise Refusal(
            f"{found.ref} is of the kind {found.kind}, and has no day to forecast",
            "name a promise, a kept forecast or a matter; goodbooks find --kind promise shows them",
        )
    return found


def each_once(call: Call, about: Sequence[str]) -> tuple[str, ...]:
    """What is asked about without what was named before: a promise is the same by its own id and by that of its forecast."""
    found: dict[str, str] = {}
    for said in about:
        one = subject(call, said)
        is_for = not isinstance(one, str) and one.kind == "forecast" and one.links
        key = f"#{one}" if isinstance(one, str) else one.links[0] if is_for else one.id or one.ref
        found.setdefault(key, said)
    return tuple(found.values())


def after_each(call: Call, subjects: Sequence[Entry | str]) -> list[tuple[str, ...]]:
    """The ids that each of those asked about waits for, as --after says: ^spec, or '^tills: ^spec'."""
    ids = ["" if isinstance(one, str) else one.id or "" for one in subjects]
    found: list[list[str]] = [[] for _ in ids]
    for said in call.options.after:
        head, _, tail = said.rpartition(":")
        if not head and len(ids) > 1:
            shown = f"'{subjects[0].ref if not isinstance(subjects[0], str) else '^tills'}: {said}'"
            raise Refusal(f"--after {said}: it is not said which of them waits", f"say {shown}")
        own = entry(call.desk, head.strip(), "promise").id if head else ids[0]
        if own not in ids:
            raise Refusal(f"--after: ^{own} is not among those asked about", "name it too")
        for ref in filter(None, (part.strip() for part in tail.split(","))):
            found[ids.index(own)].append(_promise(call, ref))
    return list(map(tuple, found))


def _promise(call: Call, said: str) -> str:
    """The id of a promise that is waited for."""
    found = entry(call.desk, said, "promise")
    if found.kind != "promise" or not found.id:
        raise Refusal(
            f"--after: {found.ref} is of the kind {found.kind}, and is not kept by a day",
            "name a promise; what else must come first: --needs 'review: 12 Nov to 3 Dec'",
        )
    return found.id


def said_once(call: Call) -> tuple[str, ...]:
    """The options that speak of one team and were given once."""
    options = call.options
    named = (("--history", options.history), ("--pace", options.pace), ("--people", options.people))
    return tuple(name for name, said in named if said and (len(said) == 1 or name == "--people"))


def histories_of(call: Call, total: int) -> list[Reading | None]:
    """The history of each thing that is asked about: one for all, or one for each in their order."""
    paths = call.options.history
    if len(paths) not in (0, 1, total):
        raise Refusal(
            f"--history stands {counted(len(paths), 'time')}",
            f"give it once, or {counted(total, 'time')}, once for each of them in order",
        )
    read: list[Reading | None] = [history_of(call, path) for path in paths]
    return read if len(read) == total else (read or [None]) * total


def remarks_of(histories: Sequence[Reading | None]) -> tuple[str, ...]:
    """What was odd in the files, each of them said once."""
    return tuple(dict.fromkeys(said for one in histories if one for said in one.remarks))


def history_of(call: Call, path: str) -> Reading:
    """The history that was named, read."""
    options = call.options
    from goodbooks.desk.forecasting import Asked, Named, read_history

    if options.pace:
        raise Refusal("--history and --pace are two answers", "give one of them")
    if options.day_first and options.month_first:
        raise Refusal("--day-first and --month-first are two answers", "give one of them")
    named = Named(
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
    asked = Asked(
        today,
        named,
        (True if options.day_first else False if options.month_first else None),
        tuple(options.type),
        until,
    )
    full = os.path.join(call.world.cwd, os.path.expanduser(path))
    return read_history(full, path, asked)


def given_in(call: Call, number: int, total: int, history: Reading | None) -> Given:
    """What the options say for one of the things that are asked about."""
    from goodbooks.desk.forecasting import Given, days_off

    today, options = call.desk.clock.today, call.options
    by = read_day(options.by, today, "--by") if options.by else None
    if by is not None and by < today:
        raise Refusal(f"--by: {short_day(by, today)} is past", "name a day to come")
    return Given(
        today,
        work=_work(call, number, total),
        weeks=history.weeks if history else None,
        source=_source(call, number, total) if history else "",
        judged=_judged(call, number, total),
        by=by,
        starts=_one(call, "start", measures.read_window),
        people=_each(call, "people", measures.read_presence),
        needs=() if _waits_for_nothing(call) else _each(call, "needs", measures.read_wait),
        growth=_one(call, "growth", measures.read_growth),
        risks=_each(call, "risk", measures.read_risk),
        parts=_each(call, "part", measures.read_piece),
        holidays=(options.holidays or "").strip(),
        days_off=days_off(options.holidays, today) if options.holidays else (),
        team=(options.team or "").strip(),
        waits_for_nothing=_waits_for_nothing(call),
    )


def _waits_for_nothing(call: Call) -> bool:
    """Whether --needs none lets go what the forecast before waited for; it stands alone."""
    said = [one.strip().lower() for one in call.options.needs]
    if "none" in said and len(said) > 1:
        raise Refusal("--needs none and another are two answers", "give one of them")
    return said == ["none"]


def _source(call: Call, number: int, total: int) -> str:
    paths: list[str] = call.options.history
    return os.path.basename(paths[number if len(paths) == total else 0])


def _judged(call: Call, number: int, total: int) -> measures.Amount | None:
    """The pace that was judged: one for all, or one for each in their order."""
    said = call.options.pace
    if not said:
        return None
    if len(said) not in (1, total):
        raise Refusal(
            f"--pace stands {counted(len(said), 'time')}",
            "give it once, or once for each of them in order",
        )
    one = said[number if len(said) == total else 0]
    return _read(one, "--pace", measures.read_amount, call.desk.clock.today)


def _work(call: Call, number: int, total: int) -> measures.Amount | None:
    """The work of one of the things asked about: --items stands once for each, in their order."""
    said = call.options.items
    if not said:
        return None
    if len(said) != total:
        stands = "once" if len(said) == 1 else f"{counted(len(said), 'time')}"
        for_each = f"{counted(total, 'time')}, once for each of them in order"
        raise Refusal(f"--items stands {stands}", f"give it {'once' if total == 1 else for_each}")
    work = _read(said[number], "--items", _left, call.desk.clock.today)
    if not work.high:
        raise Refusal("--items 0: there is nothing left to forecast", "give what is left: 40-55")
    return work if work.unit else work._replace(unit="items")


def _left(said: str, today: date) -> measures.Amount | Unclear:
    """How much is left, as the book writes it, or as people say it: “one week, worst case three”."""
    found = measures.read_amount(said, today)
    told = figures_in(said, today).work if isinstance(found, Unclear) else None
    return told or found


def _one(call: Call, name: str, read: Callable[[str, date], T | Unclear]) -> T | None:
    said = getattr(call.options, name)
    return None if said is None else _read(said, f"--{name}", read, call.desk.clock.today)


def _each(call: Call, name: str, read: Callable[[str, date], T | Unclear]) -> tuple[T, ...]:
    today = call.desk.clock.today
    return tuple(_read(said, f"--{name}", read, today) for said in getattr(call.options, name))


def _read(said: str, what: str, read: Callable[[str, date], T | Unclear], today: date) -> T:
    found = read(said, today)
    if isinstance(found, Unclear):
        raise Refusal(f"{what}: {found.reason}", found.remedy)
    return found


def matter_of(call: Call, about: Sequence[str]) -> str:
    """The matter that alone is asked about by its name, or ""."""
    found = subject(call, about[0]) if len(about) == 1 else ""
    return found if isinstance(found, str) else ""


def refuse_lacking(call: Call, lacks: Sequence[Gap], remarks: Sequence[str]) -> None:
    """Where there is no page: what was odd in the file, a line each, and then why in a sentence."""
    if not lacks:
        return
    for said in remarks:
        call.screen.say(f"In the file: {said}")
    raise Refusal(lacks[0].marked, lacks[0].remedy, NOTHING_CHANGED)


def backtested(call: Call, files: Sequence[str]) -> int:
    """Show how forecasts from a history would have held in its own past."""
    from goodbooks.desk.forecasting import history_entry

    call.open_desk(is_book_needed=False)
    paths = [*files, *call.options.history]
    if len(paths) != 1:
        raise Refusal("backtest needs one file", "goodbooks forecast backtest finished.csv")
    history = history_of(call, paths[0])
    drafts = (history_entry(history, os.path.basename(paths[0]), call.desk.clock.today),)
    asked = question(call)._replace(drafts=drafts, remarks=history.remarks, is_backtest=True)
    made = call.desk.page("forecast", asked)
    refuse_lacking(call, made.document.lacks, history.remarks)
    return put_page(call, made)
