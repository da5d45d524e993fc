"""How likely it is to be done by each day: a curve, its levels, the promised day on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import capital, sentence, short_day
from goodbooks.core.picture import Picture
from goodbooks.core.pictures.strip import Strip, percent
from goodbooks.core.table import Row, Table

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.pictures.promised import Promised


class Chance(NamedTuple):
    """How likely it is, from 0 to 1, that all is done by the end of a day."""

    on: date
    chance: float


class Curve(NamedTuple):
    """The chance day by day, rising; and the day of each level that is reached within it."""

    name: str
    points: tuple[Chance, ...]
    levels: tuple[Chance, ...]

    def at(self, on: date) -> float:
        """The chance by the end of a day, straight between two points."""
        before = [point for point in self.points if point.on <= on]
        after = [point for point in self.points if point.on > on]
        if not before:
            return 0.0
        if not after:
            return before[-1].chance
        (day, low), (next_day, high) = before[-1], after[0]
        return low + (high - low) * (on - day).days / (next_day - day).days


class ChanceByDay(NamedTuple):
    """One curve, or two: how it is, and how it would be if something changed."""

    title: str
    made_on: date
    curve: Curve
    other: Curve | None = None
    promised: Promised | None = None
    cites: tuple[str, ...] = ()


def picture(facts: ChanceByDay) -> Picture:
    """The chance by day as a block."""
    return Picture(
        "chance_by_day", facts.title, _words(facts), facts, _table(facts), _strips(facts),
        ("0%", "100%"), "━ how likely it is to be done by that day",
    )  # fmt: skip


def _curves(facts: ChanceByDay) -> tuple[Curve, ...]:
    return (facts.curve, facts.other) if facts.other else (facts.curve,)


def _words(facts: ChanceByDay) -> str:
    """What the picture shows, in sentences."""
    said = [facts.title]
    for curve in _curves(facts):
        days = [
            f"{percent(one.chance)} by {short_day(one.on, facts.made_on)}" for one in curve.levels
        ]
        lead = capital(f"{curve.name}: ") if facts.other else ""
        said.append(lead + (", ".join(days) or "no level is reached in the time looked at"))
    if facts.promised:
        said.append(facts.promised.told(facts.made_on))
    return " ".join(map(sentence, said))


class _Day(NamedTuple):
    on: date
    chance: float
    what: str = ""


def _days(facts: ChanceByDay) -> list[_Day]:
    """The days that matter: of each level, and the promised one."""
    found = [_Day(one.on, one.chance) for one in facts.curve.levels]
    if facts.promised:
        found.append(_Day(facts.promised.on, facts.promised.chance, facts.promised.label))
    return sorted(found)


def _table(facts: ChanceByDay) -> Table:
    """The same in figures, a row for each day."""
    columns = ("done by", *(curve.name for curve in _curves(facts)))
    rows = []
    for on, chance, what in _days(facts):
        name = short_day(on, facts.made_on) + (f", {what}" if what else "")
        other = (percent(facts.other.at(on)),) if facts.other else ()
        rows.append(Row((name, percent(chance), *other), facts.cites))
    return Table(columns, tuple(rows))


def _strips(facts: ChanceByDay) -> tuple[Strip, ...]:
    """A row for each day, filled up to its chance."""
    found = []
    for on, at, what in _days(facts):
        words = percent(at) + (f", {what}" if what else "")
        if facts.other:
            words += f"; {facts.other.name}: {percent(facts.other.at(on))}"
        found.append(Strip(short_day(on, facts.made_on), words, (0.0, at)))
    return tuple(found)
