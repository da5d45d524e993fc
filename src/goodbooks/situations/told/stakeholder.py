"""Who waits for the writer's work, as a story tells of them: “our client, Frau Lindner”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.people.answering import OUTSIDE, SOMEBODY, Answer
from goodbooks.situations.people.own_words import person_of

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """Somebody who waits for the work, by name where the story has one."""
    return person_of(text, "stakeholder")


ANSWER = Answer(
    "stakeholder",
    "who waits for the work of the writer",
    _read,
    names=SOMEBODY,
    is_only_offered=False,
    stands=OUTSIDE,
)
