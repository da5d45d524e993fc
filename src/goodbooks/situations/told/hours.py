"""When the writer is not free for work, and never why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.days.free_hours import free_hours
from goodbooks.situations.people.answering import Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """The hours that are not for work."""
    return free_hours(text)


ANSWER = Answer(
    "hours",
    "when the writer is not free for work and never why, as it goes on after “I'm not free”",
    _read,
)
