"""Who presses for something in a story, or was told to wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.people.answering import OUTSIDE, SOMEBODY, Answer
from goodbooks.situations.people.who_pushes import who_pushes

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """Whoever presses for something, or was told by the writer to wait."""
    return who_pushes(text)


ANSWER = Answer(
    "who-pushes",
    "whoever presses for something, or was told to wait",
    _read,
    names=SOMEBODY,
    is_only_offered=False,
    stands=OUTSIDE,
)
