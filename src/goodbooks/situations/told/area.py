"""Which work the writer would like to run alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.events.area_told import area_of
from goodbooks.situations.people.answering import Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """The work that the writer would like to run alone, as one would name it."""
    return area_of(text)


ANSWER = Answer(
    "area", "the work that the writer would like to run alone", _read, is_only_offered=False
)
