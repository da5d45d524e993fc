"""A story that a note of the book keeps: whether an entry is one, and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.as_of_its_day import as_of_its_day
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.entries.note import Note, is_story, story_in

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk


def is_kept_story(entry: Entry) -> bool:
    """Whether an entry is a note that tells what happened."""
    return isinstance(entry, Note) and is_story(entry)


def words_of(desk: Desk, ref: str) -> str:
    """What a note tells, by its id or the beginning of that, its “today” being the day of the note; a refusal where it is no note."""
    entry = desk.entry(ref)
    if not isinstance(entry, Note):
        raise Refusal(f"{entry.ref} is no note that tells what happened", "name the note of your story, or a file")  # fmt: skip
    return as_of_its_day(story_in(entry), entry.on, desk.clock.today)
