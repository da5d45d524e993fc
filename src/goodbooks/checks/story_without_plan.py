"""Finds what was told lately as a story, and has no plan yet."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import short_day
from goodbooks.entries.note import Note, is_story

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book

FRESH = 14
"""So many days a story waits for a plan; later it is a memory."""


def find(book: Book, today: date) -> Iterator[Finding]:
    """The last story of these days after which no playbook was played."""
    stories = [note for note in book.of(Note) if 0 <= (today - note.on).days <= FRESH and is_story(note)]  # fmt: skip
    if not stories or any(note.plays and note.on >= stories[-1].on for note in book.of(Note)):
        return
    last = stories[-1]
    sentence = f"What you told on {short_day(last.on, today)} has no plan yet; goodbooks play --from {last.ref} asks one thing at a time, and makes one."
    remedy = f"goodbooks situation {last.ref} says first what kind of moment it may be"
    yield Finding(CHECK.name, sentence, remedy, (last,))


CHECK = Check(
    name="story-without-plan",
    summary="Something was told that happened, and nothing is planned from it yet.",
    find=find,
    weight=42,
    what_to_do=(
        "Play it once: a playbook reads the story, asks what it leaves open, and has the words and the days ready. "
        "After two weeks the book no longer asks."
    ),
)
