"""When a sentence of a writing says that people meet, which is a talk and no word or wish of anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.language.days.meeting import meeting_in

if TYPE_CHECKING:
    from goodbooks.language.days.meeting import Meeting
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing


def meets(writing: Writing, said: Said) -> Meeting | None:
    """The day to come on which a sentence says that people meet; None for none, and where it only asks."""
    if "question" in said.acts:
        return None
    return meeting_in(said.text, writing.on, writing.habits)
