"""The plans of playbooks whose day to look back has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.talks_behind import MOST_TO_DEBRIEF
from goodbooks.core.document import Line
from goodbooks.core.phrasing import sentence, shortened
from goodbooks.entries.note import Note

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book


def plans_behind(book: Book, today: date) -> tuple[Line, ...]:
    """Plans of a playbook whose day to look back has come, and nobody has said how they went."""
    lines = []
    for note in book.of(Note):
        day = note.look_back
        if day and day.on <= today and note.plays and not book.pointing_to(note, Note):
            words = f"{sentence(shortened(note.title, 70))} goodbooks play {note.plays} asks you"
            lines.append(Line(words, (note.ref,), "-"))
    return tuple(lines[-MOST_TO_DEBRIEF:])
