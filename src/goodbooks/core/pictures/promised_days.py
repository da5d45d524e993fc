"""Several promises side by side: when each is likely to be done, and the day it was promised for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import sentence, short_day
from goodbooks.core.picture import Picture
from goodbooks.core.pictures.strip import Strip, share
from goodbooks.core.table import Row, Table

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.pictures.promised import Promised


class Likely(NamedTuple):
    """One promise: the days by which it is done in 50, 85 and 95 of 100 cases.

    A day that is not reached in the time looked at is None.
    """

    name: str
    half: date | None
    most: date | None
    nearly_all: date | None
    promised: Promised | None = None
    cites: tuple[str, ...] = ()


class PromisedDays(NamedTuple):
    """Promises in the order of priority; `joint` says how likely it is that all are kept."""

    title: str
    made_on: date
    promises: tuple[Likely, ...]
    joint: str = ""


def picture(facts: PromisedDays) -> Picture:
    """Several promises as a block."""
    first, last = span(facts)
    return Picture(
        "promised_days", facts.title, _words(facts), facts, _table(facts), _strips(facts),
        (short_day(first, facts.made_on), short_day(last, facts.made_on)),
        "━ from the 50% day to the 95% day, ● the 85% day, │ the promised day",
    )  # fmt: skip


def span(facts: PromisedDays) -> tuple[date, date]:
    """The first and the last day of the picture."""
    days = [facts.made_on]
    for one in facts.promises:
        days += [day for day in (one.half, one.most, one.nearly_all) if day]
        days += [one.promised.on] if one.promised else []
    return min(days), max(days)


def _day(on: date | None, facts: PromisedDays) -> str:
    return short_day(on, facts.made_on) if on else "not in the time looked at"


def _words(facts: PromisedDays) -> str:
    """What the picture shows, in sentences."""
    said = []
    for one in facts.promises:
        words = f"{one.name}: 50% by {_day(one.half, facts)}, 85% by {_day(one.most, facts)}"
        if one.promised:
            words += f"; promised for {_day(one.promised.on, facts)}, {one.promised.words}"
        said.append(words)
    return " ".join(map(sentence, (facts.title, *said, facts.joint)))


def _table(facts: PromisedDays) -> Table:
    """The days of each promise at three chances, the promised day, and how likely it is."""
    rows = tuple(
        Row(
            (
                one.name, *(_day(day, facts) for day in (one.half, one.most, one.nearly_all)),
                _day(one.promised.on, facts) if one.promised else "",
                one.promised.words if one.promised else "",
            ),
            one.cites,
        )
        for one in facts.promises
    )  # fmt: skip
    return Table(("promise", "50%", "85%", "95%", "promised for", "chance"), rows)


def _strips(facts: PromisedDays) -> tuple[Strip, ...]:
    """A row for each promise, on a scale of all the days: from its likely to its nearly sure day, with the promised one."""
    low, high = (day.toordinal() for day in span(facts))
    found = []
    for one in facts.promises:
        at = [
            share(day.toordinal(), low, high) if day else 1.0
            for day in (one.half, one.most, one.nearly_all)
        ]
        promised = one.promised
        tick = share(promised.on.toordinal(), low, high) if promised else None
        words = promised.words if promised else _day(one.most, facts)
        found.append(Strip(one.name, words, (at[0], at[2]), None, at[1], tick))
    return tuple(found)
