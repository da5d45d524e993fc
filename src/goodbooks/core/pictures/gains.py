"""What changes the most: each possible change, and how much it moves the date, the largest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import sentence
from goodbooks.core.picture import Picture
from goodbooks.core.pictures.strip import Strip, share
from goodbooks.core.table import Row, Table

if TYPE_CHECKING:
    from datetime import date


class Gain(NamedTuple):
    """One change: how much it gains, and that in words."""

    name: str
    value: float
    words: str
    cites: tuple[str, ...] = ()


class Gains(NamedTuple):
    """Changes with their gains; `unit` is what they gain, such as "weeks earlier"."""

    title: str
    made_on: date
    gains: tuple[Gain, ...]
    unit: str = "weeks"

    def ranked(self) -> tuple[Gain, ...]:
        """The largest gain first; those that are level as they stand."""
        return tuple(sorted(self.gains, key=lambda gain: -gain.value))

    def most(self) -> float:
        """The largest gain, and never 0."""
        return max((gain.value for gain in self.gains), default=0.0) or 1.0


def picture(facts: Gains) -> Picture:
    """What changes the most, as a block."""
    ends = ("0", f"{facts.most():g} {facts.unit}")
    return Picture(
        "gains", facts.title, _words(facts), facts, _table(facts), _strips(facts), ends,
        f"━ {facts.unit}",
    )  # fmt: skip


def _words(facts: Gains) -> str:
    said = [f"{gain.name}: {gain.words}" for gain in facts.ranked()]
    return " ".join(map(sentence, (facts.title, *said)))


def _table(facts: Gains) -> Table:
    rows = tuple(Row((gain.name, gain.words), gain.cites) for gain in facts.ranked())
    return Table(("what would change", facts.unit), rows)


def _strips(facts: Gains) -> tuple[Strip, ...]:
    return tuple(
        Strip(gain.name, gain.words, (0.0, share(gain.value, 0, facts.most())))
        for gain in facts.ranked()
    )
