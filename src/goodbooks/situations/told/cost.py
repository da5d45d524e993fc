"""What the writer would take into the bargain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.events.cost_told import cost_of
from goodbooks.situations.people.answering import Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """What the writer would give up for it."""
    return cost_of(text)


ANSWER = Answer(
    "cost",
    "what the writer would take into the bargain, such as lower pay",
    _read,
    is_only_offered=False,
)
