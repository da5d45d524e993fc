"""Who presses for the work from outside, or in one's care: a client who asks each day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.people.answering import OUTSIDE, SOMEBODY, Answer
from goodbooks.situations.people.who_pushes import who_waits

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """Somebody from outside or in one's care who presses; nobody of whom a story only speaks."""
    return who_waits(text)


ANSWER = Answer(
    "who-waits",
    "whoever waits and presses from outside; no patient, guest or client of whom the story only speaks",
    _read,
    names=SOMEBODY,
    is_only_offered=False,
    place="stakeholder",
    stands=OUTSIDE,
)
