"""Who is over the boss, as a story tells of them: “my boss's boss”, “his manager”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.people.answering import SOMEBODY, Answer
from goodbooks.situations.people.own_words import person_of

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """Whoever is over the boss, by name where the story has one."""
    return person_of(text, "above")


ANSWER = Answer("above", "the boss's boss", _read, names=SOMEBODY, is_only_offered=False)
