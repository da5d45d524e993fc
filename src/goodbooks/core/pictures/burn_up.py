"""The burn-up: what was finished so far, and the widening range of what may be finished by when."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import counted, sentence, short_day
from goodbooks.core.picture import Picture
from goodbooks.core.pictures.strip import Strip, share
from goodbooks.core.table import Row, Table

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.pictures.promised import Promised

MOST_ROWS = 7


class Done(NamedTuple):
    """How many items were finished up to the end of a day, counted from the first one shown."""

    on: date
    items: float


class Reach(NamedTuple):
    """The items that may be finished up to the end of a day.

    In 5, 15, 50, 85 and 95 of 100 cases it is at most so many.
    """

    on: date
    items: tuple[float, float, float, float, float]


class BurnUp(NamedTuple):
    """What was finished, what may come, and how much there is to do.

    `done` begins at 0 and ends on the day the work starts; `reach` goes on from there and counts
    from there; `goal` is how many items are to be done, the fewest and the most. `made_on` is the
    day it was made, `cites` what it rests on, `item` one of what is counted.
    """

    title: str
    made_on: date
    done: tuple[Done, ...]
    reach: tuple[Reach, ...]
    goal: tuple[float, float]
    promised: Promised | None = None
    cites: tuple[str, ...] = ()
    item: str = "item"


def picture(facts: BurnUp) -> Picture:
    """The burn-up as a block; what is done cannot be more than there is to do."""
    reach = [_capped(one, facts.goal[1]) for one in facts.reach]
    whole = sum(one.items[0] < facts.goal[1] for one in reach)
    facts = facts._replace(reach=tuple(reach[: whole + 1]))
    return Picture(
        "burn_up", facts.title, _words(facts), facts, _table(facts), _strips(facts),
        ("0", counted(round(_most(facts)), facts.item)),
        f"● the middle case, ━ 7 of 10 cases, ─ 9 of 10 cases, │ {_goal_words(facts.goal)}",
    )  # fmt: skip


def _capped(reach: Reach, most: float) -> Reach:
    five, fifteen, half, most_cases, nearly_all = (min(part, most) for part in reach.items)
    return reach._replace(items=(five, fifteen, half, most_cases, nearly_all))


def goal_text(goal: tuple[float, float]) -> str:
    """How much there is to do: "40", or "40 to 55"."""
    low, high = (f"{round(part, 1):g}" for part in goal)
    return low if low == high else f"{low} to {high}"


def _goal_words(goal: tuple[float, float]) -> str:
    """What the mark of the strips stands for: all there is to do, or the least of it."""
    least = f"{round(goal[0], 1):g}"
    return f"the {least} to be done" if goal[0] == goal[1] else f"at least {least} to do"


def _most(facts: BurnUp) -> float:
    return max(facts.goal[1], 1.0)


def _words(facts: BurnUp) -> str:
    """What the picture shows, in sentences: what is finished, what is to be done, and where it comes to."""
    said = [facts.title]
    if len(facts.done) > 1:
        since = short_day(facts.done[0].on, facts.made_on)
        said.append(f"Finished since {since}: {facts.done[-1].items:g}")
    said.append(f"To be done: {goal_text(facts.goal)}")
    said += [
        f"By {short_day(reach.on, facts.made_on)} {round(reach.items[2])} in the middle case, "
        f"and between {round(reach.items[0])} and {round(reach.items[4])} in 9 of 10"
        for reach in facts.reach[-1:]
    ]
    if facts.promised:
        said.append(facts.promised.told(facts.made_on))
    return " ".join(map(sentence, said))


def _rows(facts: BurnUp) -> list[Reach]:
    """As many weeks as can be read, evenly spread, the last among them."""
    every = max(-(-len(facts.reach) // MOST_ROWS), 1)
    return list(facts.reach[::-1][::every][::-1])


def _table(facts: BurnUp) -> Table:
    """The same in figures, a row for each day."""
    columns = (f"{facts.item}s finished by", "5%", "15%", "50%", "85%", "95%")
    rows = [
        Row((short_day(one.on, facts.made_on), *(str(round(part)) for part in one.items)))
        for one in _rows(facts)
    ]
    last = Row(("to be done", *[goal_text(facts.goal)] * 5), facts.cites)
    return Table(columns, (*rows, last))


def _strips(facts: BurnUp) -> tuple[Strip, ...]:
    """A row for each day: where the middle case and most cases have come by then, on a scale up to the most of all."""
    most = _most(facts)
    found = []
    for one in _rows(facts):
        at = [share(part, 0, most) for part in one.items]
        words = f"{round(one.items[0])} to {round(one.items[4])}"
        found.append(
            Strip(
                short_day(one.on, facts.made_on), words, (at[1], at[3]), (at[0], at[4]), at[2],
                share(facts.goal[0], 0, most),
            )
        )  # fmt: skip
    return tuple(found)
