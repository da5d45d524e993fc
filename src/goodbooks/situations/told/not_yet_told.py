"""Who is not to hear of it yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.people.answering import SOMEBODY, Answer
from goodbooks.situations.people.not_yet_told import not_yet_told

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, _today: date) -> Said | None:
    """Those who are not to hear of it yet."""
    return not_yet_told(text)


ANSWER = Answer(
    "not-yet-told",
    "whoever is not to hear of it yet, by name or as a group",
    _read,
    names=SOMEBODY,
    is_only_offered=False,
)
