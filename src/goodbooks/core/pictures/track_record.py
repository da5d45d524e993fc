"""The track record: of the days that were to hold in so many of 100 cases, how many did."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import sentence
from goodbooks.core.picture import Picture
from goodbooks.core.pictures.strip import Strip, percent
from goodbooks.core.table import Row, Table

if TYPE_CHECKING:
    from datetime import date


class Level(NamedTuple):
    """Days given with one chance: how many of them held, and the share that this makes plausible.

    `promised`, `low` and `high` are from 0 to 1.
    """

    promised: float
    met: int
    of: int
    low: float
    high: float


class TrackRecord(NamedTuple):
    """The levels in order; a level of which nothing has come due is left out."""

    title: str
    made_on: date
    levels: tuple[Level, ...]
    cites: tuple[str, ...] = ()


def picture(facts: TrackRecord) -> Picture:
    """The track record as a block."""
    return Picture(
        "track_record", facts.title, _words(facts), facts, _table(facts), _strips(facts),
        ("0%", "100%"), "● what held, ━ what that makes plausible, │ what was said",
    )  # fmt: skip


def held(level: Level) -> str:
    """How many of how many held: "17 of 20"."""
    return f"{level.met} of {level.of}"


def _words(facts: TrackRecord) -> str:
    said = [
        f"Days said to hold in {percent(one.promised)}: {held(one)} held, which speaks for a "
        f"share between {percent(one.low)} and {percent(one.high)}"
        for one in facts.levels
    ]
    return " ".join(map(sentence, (facts.title, *said)))


def _table(facts: TrackRecord) -> Table:
    rows = tuple(
        Row((percent(one.promised), held(one), f"{percent(one.low)} to {percent(one.high)}"),
            facts.cites)
        for one in facts.levels
    )  # fmt: skip
    return Table(("said to hold in", "held", "plausible share"), rows)


def _strips(facts: TrackRecord) -> tuple[Strip, ...]:
    """A row for each level: what held, what that makes plausible, and what was said."""
    return tuple(
        Strip(
            f"said {percent(one.promised)}", held(one), (one.low, one.high),
            middle=one.met / one.of if one.of else None, tick=one.promised,
        )
        for one in facts.levels
    )  # fmt: skip
