"""For how long something is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.people.answering import Answer
from goodbooks.situations.people.own_words import term_of

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """The time for which something is meant."""
    return term_of(text)


ANSWER = Answer("term", "for how long something is meant", _read, is_only_offered=False)
