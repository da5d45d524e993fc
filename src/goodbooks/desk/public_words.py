"""The words in which a decision is told to those who were not there, written as a correction of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.untold import what_it_is
from goodbooks.desk.forming import correction_of, values_of
from goodbooks.desk.refusals import NOTHING_CHANGED, Refusal

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk

__all__ = ["WORDS", "told_for", "what_it_is"]

WORDS = "line.public"


def told_for(desk: Desk, ref: str, words: str) -> Entry:
    """Add the entry that gives a decision its words for others, as the form that amends it would; gives it back."""
    old = desk.entry(ref, "decision")
    if not words.strip():
        raise Refusal("it has no words yet", "write how you tell it to them", NOTHING_CHANGED)
    values = {**values_of(old), WORDS: words.strip()}
    made = desk.formed(correction_of(old, desk.kinds[old.kind], values, desk.clock.today))
    desk.add([made.entry])
    return made.entry
