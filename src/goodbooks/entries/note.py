"""A note: anything worth keeping that is none of the other kinds. Yours alone."""

from __future__ import annotations

from goodbooks.core.entry import ME_ALONE, Entry, Kind


class Note(Entry):
    """Anything worth keeping."""

    __slots__ = ()


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
