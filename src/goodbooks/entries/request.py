"""A request: what somebody wants from me or from us, before anybody promised it."""

from __future__ import annotations

from goodbooks.core.entry import NAMED, Entry, Kind
from goodbooks.core.fields import Day, Text

AN_ANSWER = "An answer"
"""The title of a request that says no more than that somebody waits for one."""


class Request(Entry):
    """What `who` wants of `to`; a promise "for" it, or an outcome, answers it."""

    __slots__ = ()
    lasts = True

    due = Day("when they want it")
    reason = Text("why they want it, in their words")

    def asks_what(self) -> str:
        """What they asked, "" where it is only known that they wait for an answer."""
        return "" if self.title.strip().casefold() == AN_ANSWER.casefold() else self.title


KIND = Kind(
    name="request",
    type=Request,
    summary="What somebody wants of you or your team, before anybody promised it.",
    example="""\
2026-11-03 11:20 request Growth -> me "Can we push ahead with the API?" ^push #loyalty
  due: 2026-11-03
""",
    readers=NAMED,
)
