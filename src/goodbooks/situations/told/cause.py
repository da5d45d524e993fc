"""What weighs outside work, or on the writer alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.people.answering import Answer
from goodbooks.situations.people.own_words import cause_of

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """What weighs on the writer."""
    return cause_of(text)


ANSWER = Answer(
    "cause",
    "what weighs outside work, or on the writer alone; it is for nobody else",
    _read,
    is_only_offered=False,
)
