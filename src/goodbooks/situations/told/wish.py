"""What the writer would like to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.people.answering import Answer
from goodbooks.situations.people.own_words import wish_of

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """A wish, without what others say in its sentence."""
    return wish_of(text)


ANSWER = Answer(
    "wish",
    "what the writer would like to do, as it goes on after “I'd like to”",
    _read,
    is_only_offered=False,
)
