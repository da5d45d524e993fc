"""Until when the writer would run alone the work that they would like to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.answering import DAY, Answer
from goodbooks.situations.area_told import last_day_of

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.own_words import Said


def _read(text: str, today: date) -> Said | None:
    """The last day that the writer names for it."""
    return last_day_of(text, today)


ANSWER = Answer(
    "its-last-day",
    "until which day the writer would run alone the work that they would like to",
    _read,
    names=DAY,
    is_only_offered=False,
)
