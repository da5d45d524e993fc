"""An ask: what you want of somebody, and whether they answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.entry import NAMED, Entry, Kind
from goodbooks.core.fields import Day, Text
from goodbooks.entries.answer import Answer
from goodbooks.entries.decision import Decision
from goodbooks.entries.outcome import Outcome

if TYPE_CHECKING:
    from goodbooks.core.book import Book


class Ask(Entry):
    """What `who` (usually me) wants of `to`."""

    __slots__ = ()
    lasts = True

    due = Day("when you need the answer")
    reason = Text("what it does for them")
    second_best = Text("what you could live with instead", is_private=True)


KIND = Kind(
    name="ask",
    type=Ask,
    summary="What you want of somebody; open until an answer, a decision or an outcome is for it.",
    example="""\
2026-11-03 10:05 ask me -> Marcus "Hold Growth until we give our own date" ^hold #loyalty
""",
    readers=NAMED,
)


def reply_to(book: Book, ask: Entry) -> Entry | None:
    """The last answer, decision or outcome that is for this ask or request; None while open."""
    found = (
        *book.pointing_to(ask, Answer),
        *book.pointing_to(ask, Decision),
        *(outcome for outcome in book.pointing_to(ask, Outcome) if outcome.what() != "sent"),
    )
    return max(found, key=lambda entry: (entry.on, entry.at or ""), default=None)


def open_asks(book: Book) -> tuple[Ask, ...]:
    """Every ask nobody has answered, oldest first."""
    return tuple(ask for ask in book.of(Ask) if reply_to(book, ask) is None)
