"""The fields of what is still to come: the rhythm of what comes again, read when there is one, and the day of the next word."""

from __future__ import annotations

import re

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.entry import Entry
from goodbooks.core.fields import Day
from goodbooks.core.measured import Measured
from goodbooks.core.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.fields import Lined
    from goodbooks.core.problem import Unclear
    from goodbooks.core.rhythm import Rhythm

    OfRhythms = Measured[Rhythm]
else:
    OfRhythms = Measured  # saying of what, while a page is made, would take as long as ten modules

SHAPE = "rhythm, such as Friday, working day, two weeks or 1st"


def _read(text: str, on: date) -> Rhythm | Unclear:
    """A rhythm; its reader is loaded when there is one, since every page knows of promises."""
    from goodbooks.core.rhythm import read_rhythm

    return read_rhythm(text, on)


class Every(OfRhythms):
    """How something comes again; None when it comes once."""

    def __init__(self, says: str) -> None:
        super().__init__(says, _read, SHAPE)


_DAILY = ("every day", "every evening", "every morning", "every night", "every working day")


def how_often(entry: Entry) -> str:
    """How an entry comes again, as one says it; "" for one that comes once."""
    field = entry.declared.get("every") if entry.fields else None
    rhythm = field.__get__(entry) if isinstance(field, Every) else None
    return rhythm.said if rhythm else ""


def again(entry: Entry) -> str:
    """The same behind a day: ", and every Friday"; "" for what comes once."""
    often = how_often(entry)
    return f", and {often}" if often else ""


def by_when(entry: Entry, day: str) -> str:
    """By which day something comes, and how often: "by 9 November, and every Friday"; what comes daily "every day, next by 9 November"."""
    often = how_often(entry)
    return f"{often}, next by {day}" if often.startswith(_DAILY) else f"by {day}{again(entry)}"


_WORD = regex(r"next word\b", re.IGNORECASE)
"""How the promise of a holding message begins."""


def says_word_comes(title: str) -> bool:
    """Whether a title says that word comes, and no more."""
    return _WORD.match(title) is not None


class NextWord(Day):
    """A day for the next word; what is called “Next word”, was given and has a day, has it on that day."""

    def __get__(self, entry: Lined, owner: type | None = None) -> Moment | None:
        found = super().__get__(entry, owner)
        is_given = isinstance(entry, Entry) and says_word_comes(entry.title)
        raw = entry.line("due") if is_given and not (found or entry.line("planned")) else ""
        due = read_moment(raw, entry.on) if raw else None
        return due if isinstance(due, Moment) else found
