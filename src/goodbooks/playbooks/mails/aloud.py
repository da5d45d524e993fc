"""A day as one says it aloud: “your question from Friday”."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import day_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.playbooks.slots.value import Value

_LATELY = 6
"""So many days later one still says “on Friday”, and everybody knows which."""


def as_one_says_it(values: Mapping[str, Value], today: date) -> dict[str, Value]:
    """What fills slots where it is said aloud: a day of this last week by its weekday alone, “your question from Friday”."""
    found = dict(values)
    for name, value in values.items():
        day = _day_of(value.text)
        if day is not None and 0 < (today - day).days <= _LATELY:
            found[name] = value._replace(text=day_text(day, today).partition(" ")[0])
    return found


def _day_of(words: str) -> date | None:
    """The day that an answer is, as it is kept; None for any other."""
    try:
        return date.fromisoformat(words.partition(" ")[0]) if words[:4].isdecimal() else None
    except ValueError:
        return None
