"""Who is the boss from now on, where the one before has left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.people.answering import SOMEBODY, Answer
from goodbooks.situations.people.boss_now import new_boss
from goodbooks.situations.people.boss_told import still_boss

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """Whoever comes in the place of the boss, or who is called the boss and has not left."""
    return new_boss(text) or still_boss(text)


ANSWER = Answer(
    "new-boss",
    "whoever is the boss now that the one before has left",
    _read,
    names=SOMEBODY,
    is_only_offered=False,
    place="boss",
)
