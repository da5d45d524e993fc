"""An expectation: what somebody expects of you or how they want to work, and how you know."""

from __future__ import annotations

from goodbooks.core.entry import ME_ALONE, Entry, Kind
from goodbooks.core.fields import Choice, Text


class Expectation(Entry):
    """What `who` expects, with where the knowledge comes from."""

    __slots__ = ()
    lasts = True

    about = Text("the question it answers: updates, bad news, sign-off, measure, praise")
    known = Choice("how you know it", "asked", "told", "observed", "guessed")


KIND = Kind(
    name="expectation",
    type=Expectation,
    summary="What somebody expects, or how they want to work, and how you know it.",
    example="""\
2026-11-02 expectation Marcus "Bad news the same day, by phone" ^bad-news
  about: bad news
  known: asked
""",
    readers=ME_ALONE,
)
