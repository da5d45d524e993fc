"""What a day of a story is the day of: the one whose clause has the words of a deed, else whose sentence or neighbour has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.situations.days.days_told import days_told, sentences_of
from goodbooks.situations.people.names_in import Said

if TYPE_CHECKING:
    import re
    from datetime import date

    from goodbooks.situations.days.days_told import DayTold

IN_CLAUSE, IN_SENTENCE, BESIDE = 4, 2, 1
"""How much the words of a deed speak for a day, by how near they stand to it."""


class Cue(NamedTuple):
    """The words that say what a day is the day of, and those that say it is that of something else."""

    shows: re.Pattern[str]
    denies: re.Pattern[str] | None = None

    def weight(self, day: DayTold, sentences: tuple[str, ...]) -> int:
        """How much of the deed stands near a day; 0 where its clause tells of another."""
        if self.denies and self.denies.search(day.clause):
            return 0
        if self.shows.search(day.clause):
            return IN_CLAUSE
        if not (day.turn or day.is_telling or day.is_bare):
            return 0
        if self.shows.search(sentences[day.number]):
            return IN_SENTENCE
        near = sentences[max(0, day.number - 1) : day.number + 2]
        return BESIDE if any(self.shows.search(one) for one in near) else 0


def to_come(text: str, on: date) -> tuple[DayTold, ...]:
    """The days of a story that are to come or may be, today among them where it is said of what is still to be done."""
    return tuple(one for one in days_told(text, on) if one.comes and not _is_told(one, on))


def _is_told(one: DayTold, on: date) -> bool:
    """Whether a day is today, as it is told of what happened."""
    return not one.turn and one.comes == on


def gone(text: str, on: date) -> tuple[DayTold, ...]:
    """The days of a story that have been or may have been, none from which something runs."""
    return tuple(
        one for one in days_told(text, on) if one.was and one.lead not in ("since", "from", "by")
    )


def best_to_come(text: str, on: date, cue: Cue, least: int) -> DayTold | None:
    """The day to come of which a cue speaks most, the first of several; None where none has so much for it."""
    return heaviest(to_come(text, on), cue, sentences_of(text), least)


def best_gone(text: str, on: date, cue: Cue, least: int) -> DayTold | None:
    """The day that has been of which a cue speaks most, the first of several; None where none has so much for it."""
    return heaviest(gone(text, on), cue, sentences_of(text), least)


def heaviest(
    days: tuple[DayTold, ...], cue: Cue, sentences: tuple[str, ...], least: int
) -> DayTold | None:
    """The first of those days of which a cue speaks most; one whose turn is told goes before one that leaves it open."""
    weighed = ((cue.weight(one, sentences), bool(one.turn), -at, one) for at, one in enumerate(days))  # fmt: skip
    there = [each for each in weighed if each[0] >= least]
    return max(there, key=lambda each: each[:3])[3] if there else None


def as_said(day: date, one: DayTold, *, is_at: bool = False) -> Said:
    """A day as an answer, with its hour where that is wanted and told."""
    return Said(f"{day} {one.at}" if is_at and one.at else day.isoformat(), one.passage)
