"""An answer that names no ask: what is open between its people, and may be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.settled import has_a_word_of
from goodbooks.entries.ask import Ask, reply_to
from goodbooks.entries.request import Request

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

ME = ("me",)


def perhaps_meant(book: Book, answer: Entry) -> tuple[Entry, ...]:
    """The open asks and requests between its people: those of its matters first, then those that share a word with it, then the newest."""
    matters = {tag.casefold() for tag in answer.matters}
    found = [
        entry
        for entry in (*book.planned, *book.entries)
        if isinstance(entry, (Ask, Request)) and _is_between(book, entry, answer)
    ]
    still_open = [entry for entry in reversed(found) if reply_to(book, entry) is None]
    return tuple(
        sorted(
            still_open,
            key=lambda one: (
                matters.isdisjoint(t.casefold() for t in one.matters),
                not has_a_word_of(answer.title, one.title),
            ),
        )
    )


def on_one_matter(answer: Entry, meant: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Those of what may be meant that one answer may close together: all on the matter of the first, with an id to name; none where it is alone.

    They have to be asked by several: one who asks two things is mostly told one of them.
    """
    matters = {tag.casefold() for tag in answer.matters or (meant[0].matters if meant else ())}
    found = tuple(
        one for one in meant
        if one.id and (not matters or not matters.isdisjoint(t.casefold() for t in one.matters))
    )  # fmt: skip
    return found if len({name for one in found for name in one.who or one.to}) > 1 else ()


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
