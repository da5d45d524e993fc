"""What the boss said in quotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.events.quoted import quote_of
from goodbooks.situations.people.answering import Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """The first words in quotation marks that are surely the boss's."""
    return quote_of(text, "their words")


ANSWER = Answer(
    "their-words", "what the boss said, in quotation marks", _read, is_only_offered=False
)
