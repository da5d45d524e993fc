"""A story at the desk, made ready for its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.problem import Place
from goodbooks.documents.situation import STORY
from goodbooks.entries.note import Note

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry


def as_entry(text: str, today: date) -> Entry:
    """A story as an entry that is not written: what a page is made of."""
    return Note("note", today, None, (ME,), (), "", STORY, (), (), (("text", text),), Place("", 0))
