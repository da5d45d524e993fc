"""Answers to what I asked others that a reader stands under by name and has not heard: what was answered, by whom and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.news.in_short import who as by_whom
from goodbooks.core.document import Line
from goodbooks.core.phrasing import capital, short_day, shortened
from goodbooks.core.telling import is_by, is_mine
from goodbooks.entries.answer import Answer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.accounts.latest import Told
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_LONGEST = 160


def answered_since(book: Book, who: str, since: Told, today: date) -> Iterator[Line]:
    """A line for each answer of somebody else's that this reader was let read by name since they last heard, the oldest first."""
    for one in book.of(Answer):
        is_others = bool(one.who) and not is_mine(book, one) and not is_by(book, one, who)
        if is_others and one.on <= today and _is_new(book, one, who, since) and not _is_held(one):
            said = shortened(one.title, _LONGEST).rstrip(".")
            day = short_day(one.on, today)
            yield Line(f"{capital(by_whom(book, one.who))} answered on {day}: “{said}”.", (one.ref,))  # fmt: skip


def _is_new(book: Book, answer: Answer, who: str, since: Told) -> bool:
    """Whether the answer came, or was opened to them, after they last heard; one that nobody opened to them by name is not told."""
    opened = [one for one in book.parts(answer) if _names(book, one, who)]
    return bool(opened) and any(since.is_new(one) for one in (answer, *opened))


def _names(book: Book, entry: Entry, who: str) -> bool:
    return any(book.is_same(name, who) for name in entry.readers)


def _is_held(answer: Answer) -> bool:
    """Whether its words are none for others yet."""
    return not answer.title or answer.title.startswith("[")
