"""A note: anything worth keeping that is none of the other kinds. Yours alone."""

from __future__ import annotations

import re

from goodbooks.core.coming_again import Every
from goodbooks.core.entry import ME_ALONE, Entry, Kind
from goodbooks.core.fields import Choice, Day, Text
from goodbooks.core.names import ME, name_key
from goodbooks.core.regex import regex

STORY = "story"
"""What stands as the source of a note that a playbook kept of what was told to it."""
WHAT_HAPPENED = "What happened, in my own words"
"""The title of the note that keeps the story a plan was made from."""
KEPT_STORY = "What happened"
"""The title of a story without a plan whose words stand in what is private."""
_FEWEST = 20
_ENDS = regex(r"[.!?…][”\"’')]*\s+(?=\S)")
_OF_ME = regex(r"\b(?:I|me|my)\b")
_TELLS = regex(r"\b(?:asked|said|told|says|asks|decided|announced|called|wrote|gave|took|went|came|stopped|shouted|laughed)\b", re.IGNORECASE)  # fmt: skip
"""What tells of something that somebody did, and is no thought of one's own."""


class Note(Entry):
    """Anything worth keeping; one of a day to come tells what is on that day."""

    __slots__ = ()

    found_by = ("answers", "plays")

    every = Every("how it comes again; today tells it on each of its days")
    answers = Text("the question to which this is your answer, when it comes", is_private=True)
    puts_off = Text(
        "what you will not ask this person about for sixty days, such as: praise", is_private=True
    )
    plays = Text("the playbook that a plan came from", is_private=True)
    look_back = Day("when to ask how it went", is_private=True)
    went = Choice("how it went", "well", "partly", "badly", is_private=True)


def is_story(note: Note) -> bool:
    """Whether a note with an id tells of something that happened to me, in several sentences."""
    is_mine = name_key(ME) in map(name_key, note.who) and note.title != KEPT_STORY
    if not note.id or is_mine or note.answers or note.plays or note.every is not None:
        return False
    return reads_as_story(story_in(note))


def reads_as_story(words: str) -> bool:
    """Whether words tell in several sentences of something that happened to me."""
    is_long = len(words.split()) >= _FEWEST and _ENDS.search(words)
    return bool(is_long and _OF_ME.search(words) and _TELLS.search(words))


def story_in(note: Note) -> str:
    """The words of a story that a note keeps: its title, or what is private where that only says what it is."""
    return note.line("private") if note.title == KEPT_STORY else note.title


KIND = Kind(
    name="note",
    type=Note,
    summary="Anything worth keeping that is none of the other kinds.",
    example="""\
2026-11-03 18:10 note Vera "Was away today; liked the plan to answer instead of react" #loyalty
  private: Nobody above Marcus knows yet.
""",
    readers=ME_ALONE,
)
