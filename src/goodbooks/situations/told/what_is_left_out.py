"""What is skipped so that something goes quicker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.events.left_out_told import left_out
from goodbooks.situations.people.answering import Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """What is skipped."""
    return left_out(text)


ANSWER = Answer(
    "what-is-left-out", "what is skipped so that it goes quicker: a test, a second signature", _read
)
