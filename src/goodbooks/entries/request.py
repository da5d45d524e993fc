"""A request: what somebody wants from me or from us, before anybody promised it."""

from __future__ import annotations

from goodbooks.core.coming_again import Every
from goodbooks.core.entry import NAMED, Entry, Kind
from goodbooks.core.fields import Day, Text, Words
from goodbooks.entries.answer import Answer
from goodbooks.entries.outcome import again

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.days import Moment

AN_ANSWER = "An answer"
"""The title of a request that says no more than that somebody waits for one."""


class Request(Entry):
    """What `who` wants of `to`; a promise "for" it, or an outcome, answers it."""

    __slots__ = ()
    lasts = True

    due = Day("when they want it")
    every = Every("how they want it again; given once, it moves on to the next time")
    reason = Text("why they want it, in their words")
    i_said = Words("what you said to it there and then; with it nothing more is owed")

    def asks_what(self) -> str:
        """What they asked, "" where it is only known that they wait for an answer."""
        return "" if self.title.strip().casefold() == AN_ANSWER.casefold() else self.title


def wanted_by(book: Book, request: Request, today: date) -> Moment | None:
    """The day by which a request is wanted: of one that comes again the time that is due, None after its end."""
    rhythm = request.every if request.fields else None
    if rhythm is None:
        return request.due
    given = (one.on for one in book.pointing_to(request, Answer))
    return again(book, request, rhythm, request.due, today, given).due


def is_over(book: Book, request: Request, today: date) -> bool:
    """Whether a request that comes again has had its last time."""
    is_again = bool(request.fields) and request.every is not None
    return is_again and wanted_by(book, request, today) is None


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
