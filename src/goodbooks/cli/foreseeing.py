"""What the options of a forecast mean: each read, and refused by name where it is not clear."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeVar

from goodbooks.cli.call import read_day
from goodbooks.core import measures
from goodbooks.core.phrasing import counted, short_day
from goodbooks.core.problem import Unclear
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.sentences.figures_told import figures_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.cli.call import Call
    from goodbooks.desk.forecasting import Given, Reading

T = TypeVar("T")


def said_once(call: Call) -> tuple[str, ...]:
    """The options that speak of one team and were given once."""
    options = call.options
    named = (("--history", options.history), ("--pace", options.pace), ("--people", options.people))
    return tuple(name for name, said in named if said and (len(said) == 1 or name == "--people"))


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
