"""An answer that names no ask: what is open between those two, and may be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.request import Request

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

ME = ("me",)


def perhaps_meant(book: Book, answer: Entry) -> tuple[Entry, ...]:
    """The open asks and requests between the two people, those of its matters first, then the newest."""
    matters = {tag.casefold() for tag in answer.matters}
    found = [
        entry
        for entry in (*book.planned, *book.entries)
        if isinstance(entry, (Ask, Request)) and _is_between(book, entry, answer)
    ]
    still_open = [entry for entry in reversed(found) if reply_to(book, entry) is None]
    return tuple(
        sorted(still_open, key=lambda one: matters.isdisjoint(t.casefold() for t in one.matters))
    )


def _is_between(book: Book, entry: Entry, answer: Entry) -> bool:
    """Whether somebody who answers was asked, by somebody who is answered: me, when nobody is named."""
    is_mine = any(book.is_me(name) for name in answer.who or ME)
    asked, asking = entry.to or ME, entry.who or ME
    heard = answer.to or (() if is_mine else ME)
    return (
        entry.on <= answer.on
        and _meet(book, asked, answer.who or ME)
        and (not heard or _meet(book, asking, heard))
    )


def _meet(book: Book, some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    return any(book.is_same(one, other) for one in some for other in others)
