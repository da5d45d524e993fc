"""Who works for the writer, as a story tells of them: “my apprentice Lou”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.people.answering import BESIDE, SOMEBODY, Answer
from goodbooks.situations.people.own_words import person_of

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """Somebody who works for the writer, by name where the story has one."""
    return person_of(text, "report")


ANSWER = Answer(
    "report",
    "who works for the writer",
    _read,
    names=SOMEBODY,
    is_only_offered=False,
    stands=BESIDE,
)
