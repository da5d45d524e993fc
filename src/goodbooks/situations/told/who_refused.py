"""Who said no where the boss asked them, or has the last word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.people.answering import SOMEBODY, Answer
from goodbooks.situations.people.who_refused import who_refused

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """Whoever said no where the boss asked them, or of whom it is told that it is theirs to decide."""
    return who_refused(text)


ANSWER = Answer(
    "who-refused",
    "whoever said no to the boss, or has the last word",
    _read,
    names=SOMEBODY,
    is_only_offered=False,
)
