"""On which day it was: “it was at Tuesday's handover”, “on the 12th he came”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.days.days_gone import day_it_was
from goodbooks.situations.days.days_of import as_said
from goodbooks.situations.people.answering import DAY, Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, today: date) -> Said | None:
    found = day_it_was(text, today)
    return as_said(found.was, found) if found and found.was else None


ANSWER = Answer(
    "when-it-was",
    "on which day it was, of what the playbook is about",
    _read,
    names=DAY,
    is_only_offered=False,
)
