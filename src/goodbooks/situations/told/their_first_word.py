"""What was decided first, of a decision that was turned around."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.events.reversal import verdict_of
from goodbooks.situations.people.answering import Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, today: date) -> Said | None:
    """The first word, with its day where the story tells it."""
    return verdict_of(text, today, is_last=False)


ANSWER = Answer(
    "their-first-word", "what was decided first, of a decision that was turned around", _read
)
