"""On which day it was changed: “yesterday he told them they can send people up until five”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.days.days_gone import day_changed
from goodbooks.situations.days.days_of import as_said
from goodbooks.situations.people.answering import DAY, Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, today: date) -> Said | None:
    found = day_changed(text, today)
    return as_said(found.was, found, is_at=True) if found and found.was else None


ANSWER = Answer(
    "when-it-was-changed", "on which day it was changed", _read, names=DAY, is_only_offered=False
)
