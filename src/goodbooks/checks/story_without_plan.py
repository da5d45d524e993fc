"""Finds what was told lately as a story, and has no plan yet."""

from __future__ import annotations

import re

from goodbooks.core.finding import Check, Finding
from goodbooks.core.names import ME, name_key
from goodbooks.core.phrasing import short_day
from goodbooks.core.regex import regex
from goodbooks.entries.note import Note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book

FRESH = 14
"""So many days a story waits for a plan; later it is a memory."""
_FEWEST = 20
_ENDS = regex(r"[.!?…][”\"’')]*\s+(?=\S)")
_OF_ME = regex(r"\b(?:I|me|my)\b")
_TELLS = regex(r"\b(?:asked|said|told|says|asks|decided|announced|called|wrote|gave|took|went|came|stopped|shouted|laughed)\b", re.IGNORECASE)  # fmt: skip
"""What tells of something that somebody did, and is no thought of one's own."""
_TITLE = "What happened"
"""The title of a story whose words stand in what is private."""


def find(book: Book, today: date) -> Iterator[Finding]:
    """The last story of these days after which no playbook was played."""
    stories = [note for note in book.of(Note) if 0 <= (today - note.on).days <= FRESH and is_story(note)]  # fmt: skip
    if not stories or any(note.plays and note.on >= stories[-1].on for note in book.of(Note)):
        return
    last = stories[-1]
    sentence = f"What you told on {short_day(last.on, today)} has no plan yet; goodbooks play --from {last.ref} asks one thing at a time, and makes one."
    remedy = f"goodbooks situation {last.ref} says first what kind of moment it may be"
    yield Finding(CHECK.name, sentence, remedy, (last,))


def is_story(note: Note) -> bool:
    """Whether a note with an id tells of something that happened to me, in several sentences."""
    is_mine = name_key(ME) in map(name_key, note.who) and note.title != _TITLE
    if not note.id or is_mine or note.answers or note.plays or note.every is not None:
        return False
    return reads_as_story(story_in(note))


def reads_as_story(words: str) -> bool:
    """Whether words tell in several sentences of something that happened to me."""
    is_long = len(words.split()) >= _FEWEST and _ENDS.search(words)
    return bool(is_long and _OF_ME.search(words) and _TELLS.search(words))


def story_in(note: Note) -> str:
    """The words of a story that a note keeps: its title, or what is private where that only says what it is."""
    return note.line("private") if note.title == _TITLE else note.title


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
