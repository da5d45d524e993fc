"""Until when the writer would run alone the work that they would like to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.events.area_told import last_day_of
from goodbooks.situations.people.answering import DAY, Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


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
