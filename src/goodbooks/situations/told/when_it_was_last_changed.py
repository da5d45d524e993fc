"""On which day it was changed last: “this morning she comes in and says gloss after all”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.days.days_gone import day_last_changed
from goodbooks.situations.days.days_of import as_said
from goodbooks.situations.people.answering import DAY, Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, today: date) -> Said | None:
    found = day_last_changed(text, today)
    return as_said(found.was, found, is_at=True) if found and found.was else None


ANSWER = Answer(
    "when-it-was-last-changed",
    "on which day it was changed last",
    _read,
    names=DAY,
    is_only_offered=False,
)
