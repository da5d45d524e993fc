"""On which day it was agreed: “on the 13th he signed off on it”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.days.days_gone import day_agreed
from goodbooks.situations.days.days_of import as_said
from goodbooks.situations.people.answering import DAY, Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, today: date) -> Said | None:
    found = day_agreed(text, today)
    return as_said(found.was, found, is_at=True) if found and found.was else None


ANSWER = Answer(
    "when-it-was-agreed",
    "on which day it was agreed, before it was changed",
    _read,
    names=DAY,
    is_only_offered=False,
)
