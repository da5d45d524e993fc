"""Who the boss is, as a story calls them, as it tells of them, or by what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.people.answering import OVER, SOMEBODY, Answer
from goodbooks.situations.people.boss_told import boss_of

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """The boss, by name where the story has one."""
    return boss_of(text)


ANSWER = Answer("boss", "the boss", _read, names=SOMEBODY, is_only_offered=False, stands=OVER)
