"""What my boss promised, past me, to somebody who reads a page: said to me beside it, since the page says nothing of it to the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.checks.promised_past_me import past_me
from goodbooks.core.citing import cited
from goodbooks.core.document import Line
from goodbooks.core.phrasing import capital, short_day
from goodbooks.core.telling import deed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document, Question


def promised_past_me(
    book: Book, made: Document, readers: Iterable[str], question: Question
) -> tuple[Line, ...]:
    """A line for each promise of a boss to one of the readers that the page does not tell."""
    names, there = tuple(readers), set(cited(made.sections))
    return tuple(
        Line(f"{capital(deed(book, one, 'promised', question.today))}{_by(one.due and short_day(one.due.on, question.today))}. This message says nothing of it.", (one.ref,), "!")
        for one in past_me(book, question.today)
        if one.ref not in there and any(book.is_same(name, other) for name in names for other in one.to)
    )  # fmt: skip


def _by(day: str | None) -> str:
    return f" by {day}" if day else ""
