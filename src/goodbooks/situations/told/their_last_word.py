"""What holds since, of a decision that was turned around."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.situations.events.reversal import verdict_of
from goodbooks.situations.events.verdicts import tells_no_word
from goodbooks.situations.people.answering import Answer

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.people.names_in import Said


def _read(text: str, today: date) -> Said | None:
    """The last word, with its day where the story tells it; none where it says only that it went against the writer."""
    said = verdict_of(text, today, is_last=True)
    return None if said and tells_no_word(said.words) else said


ANSWER = Answer("their-last-word", "what holds since a decision was turned around", _read)
