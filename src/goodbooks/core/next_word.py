"""When the next word comes: the day that a line names for it, else the day of a promise that is nothing but this word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.entry import Entry
from goodbooks.core.fields import Day
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.core.fields import Lined

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
