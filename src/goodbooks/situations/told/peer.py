"""Who works beside the writer, as a story tells of them: “my colleague Aino”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.people.answering import BESIDE, SOMEBODY, Answer
from goodbooks.situations.people.own_words import person_of

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """Somebody who works beside the writer, by name where the story has one."""
    return person_of(text, "peer")


ANSWER = Answer(
    "peer",
    "who works beside the writer",
    _read,
    names=SOMEBODY,
    is_only_offered=False,
    stands=BESIDE,
)
