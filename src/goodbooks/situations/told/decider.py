"""Who decided while the boss was away, where a story tells of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.people.answering import BESIDE, SOMEBODY, Answer
from goodbooks.situations.people.decided_for import decider_of

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """Whoever decided in the place of the boss."""
    return decider_of(text)


ANSWER = Answer(
    "decider",
    "whoever decided while the boss was away",
    _read,
    names=SOMEBODY,
    is_only_offered=False,
    stands=BESIDE,
)
