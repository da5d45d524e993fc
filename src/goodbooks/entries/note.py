"""A note: anything worth keeping that is none of the other kinds. Yours alone."""

from __future__ import annotations

from goodbooks.core.coming_again import Every
from goodbooks.core.entry import ME_ALONE, Entry, Kind
from goodbooks.core.fields import Choice, Day, Text

STORY = "story"
"""What stands as the source of a note that a playbook kept of what was told to it."""
WHAT_HAPPENED = "What happened, in my own words"
"""The title of the note that keeps the story a plan was made from."""


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
