"""On which day it was decided last: “on Tuesday she has us all sit down, and it is tacos”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.days.days_gone import day_last_decided
from goodbooks.situations.days.days_of import as_said
from goodbooks.situations.people.answering import DAY, Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, today: date) -> Said | None:
    found = day_last_decided(text, today)
    return as_said(found.was, found, is_at=True) if found and found.was else None


ANSWER = Answer(
    "when-it-was-last-decided",
    "on which day it was decided last, before it was changed once more",
    _read,
    names=DAY,
    is_only_offered=False,
)
