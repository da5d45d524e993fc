"""When the writer is not free for work, and never why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.answering import Answer
from goodbooks.situations.free_hours import free_hours

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.own_words import Said


def _read(text: str, _today: date) -> Said | None:
    """The hours that are not for work."""
    return free_hours(text)


ANSWER = Answer(
    "hours",
    "when the writer is not free for work and never why, as it goes on after “I'm not free”",
    _read,
)
