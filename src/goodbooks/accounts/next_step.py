"""The next step after a talk: what others may read of it, and what I mean to do for myself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.replies import is_nothing, made, split_by
from goodbooks.core.days import Moment, read_moment
from goodbooks.core.names import ME

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.entry import Entry

_MINE = re.compile(r"me\s*:\s*", re.IGNORECASE)


def step_to_come(words: str, held: date, today: date) -> str:
    """A next step, told after a talk of a day, that others may read and that can still be one: "" where there is none, or its day has passed."""
    if is_nothing(words) or of_my_own(words):
        return ""
    _, day = split_by(words, held)
    moment = read_moment(day, held) if day else None
    is_past = isinstance(moment, Moment) and moment.on < today
    return "" if is_past else words


def of_my_own(words: str) -> str:
    """A next step that is for me alone, without the words that say so: “me: ask HR what the rule is”; "" where others may read it."""
    found = _MINE.match(words)
    return words[found.end() :].strip() if found else ""


def to_do(words: str, held: date) -> Iterator[Entry]:
    """My own next step as a promise to myself: it comes back on its day, and nobody else reads it."""
    mine = of_my_own(words)
    if mine:
        what, day = split_by(mine, held)
        yield made("promise", held, (ME,), (ME,), title=what, fields=(("due", day),) if day else ())
