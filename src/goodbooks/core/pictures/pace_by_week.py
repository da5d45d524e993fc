"""The pace week by week: what was finished, the mean and its range, and who was away."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import counted, sentence, short_day
from goodbooks.core.picture import Picture
from goodbooks.core.pictures.strip import Strip, percent, share
from goodbooks.core.table import Row, Table

if TYPE_CHECKING:
    from datetime import date

MOST_ROWS = 8
ALL_THERE = 1.0


class Week(NamedTuple):
    """The items finished in the week of a Monday, None in a week to come.

    `there` is how much of the team is there, 1.0 in an ordinary week.
    """

    monday: date
    items: float | None
    there: float = ALL_THERE


class PaceByWeek(NamedTuple):
    """Weeks one after the other; `mean` is the pace of an ordinary week, `low` to `high` its range.

    In 7 of 10 cases the pace of the time to come lies in that range.
    """

    title: str
    made_on: date
    weeks: tuple[Week, ...]
    mean: float
    low: float
    high: float
    cites: tuple[str, ...] = ()
    item: str = "item"


def picture(facts: PaceByWeek) -> Picture:
    """The pace by week as a block."""
    return Picture(
        "pace_by_week", facts.title, _words(facts), facts, _table(facts), _strips(facts),
        ("0", f"{most(facts):g}"), f"━ {facts.item}s finished in that week, │ the mean",
    )  # fmt: skip


def most(facts: PaceByWeek) -> float:
    """The most of any week, or of the range of the pace."""
    return max(facts.high, *(week.items or 0.0 for week in facts.weeks), 1.0)


def _words(facts: PaceByWeek) -> str:
    """What the picture shows, in sentences: what the weeks brought, what an ordinary one brings, and when not all are there."""
    past = [week for week in facts.weeks if week.items is not None]
    spread = f"between {facts.low:.1f} and {facts.high:.1f} in 7 of 10 cases"
    said = [
        facts.title,
        f"{round(sum(week.items or 0 for week in past))} in {counted(len(past), 'week')}",
        f"An ordinary week brings {facts.mean:.1f}, and {spread}",
    ]
    away = [week for week in facts.weeks if week.there < ALL_THERE]
    if away:
        said.append(f"Not all are there in {counted(len(away), 'week')} of those shown")
    return " ".join(map(sentence, said))


class _Said(NamedTuple):
    when: str
    words: str
    items: float = 0.0


def _shown(facts: PaceByWeek) -> list[_Said]:
    """The last weeks that have passed, then the stretches to come where somebody is away."""
    past = [week for week in facts.weeks if week.items is not None][-MOST_ROWS:]
    found = [
        _Said(short_day(week.monday, facts.made_on), _said(week), week.items or 0.0)
        for week in past
    ]
    to_come = (week for week in facts.weeks if week.items is None)
    for there, together in groupby(to_come, key=lambda week: week.there):
        weeks = list(together)
        if there < ALL_THERE:
            days = dict.fromkeys(
                short_day(week.monday, facts.made_on) for week in (weeks[0], weeks[-1])
            )
            found.append(_Said(" to ".join(days), _said(weeks[0])))
    return found


def _said(week: Week) -> str:
    items = "to come" if week.items is None else f"{week.items:g}"
    return items if week.there >= ALL_THERE else f"{items}, {percent(week.there)} there"


def _table(facts: PaceByWeek) -> Table:
    rows = [Row((one.when, one.words)) for one in _shown(facts)]
    spread = f"{facts.mean:.1f} ({facts.low:.1f} to {facts.high:.1f})"
    last = Row(("an ordinary week", spread), facts.cites)
    return Table(("week of", f"{facts.item}s"), (*rows, last))


def _strips(facts: PaceByWeek) -> tuple[Strip, ...]:
    top = most(facts)
    tick = share(facts.mean, 0, top)
    return tuple(
        Strip(one.when, one.words, (0.0, share(one.items, 0, top)), tick=tick)
        for one in _shown(facts)
    )
