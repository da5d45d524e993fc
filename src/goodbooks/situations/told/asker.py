"""Who asked, or was talked with, where that was another than the boss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.people.answering import OVER, SOMEBODY, Answer
from goodbooks.situations.people.asker import asker_of

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """Whoever asked or was talked with."""
    return asker_of(text)


ANSWER = Answer(
    "asker",
    "whoever asked, where that was not the boss",
    _read,
    names=SOMEBODY,
    is_only_offered=False,
    stands=OVER,
)
