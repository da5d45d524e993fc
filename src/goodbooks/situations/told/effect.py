"""What follows for the work: who waits, what was lost, what cannot be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.events.effect_told import effect_of
from goodbooks.situations.people.answering import Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """What follows, by the sentence that says it."""
    return effect_of(text)


ANSWER = Answer(
    "effect", "what follows for the work: who waits, what was lost, what cannot be done", _read
)
