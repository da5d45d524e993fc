"""Who is meant where a boss is asked for and the book has none: whoever lets me have an area by it, where the story names them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import is_named_in
from goodbooks.entries.handoff import Handoff
from goodbooks.playbooks.slots.value import Value

if TYPE_CHECKING:
    from goodbooks.core.book import Book


def who_lets_me(book: Book, story: str) -> Value | None:
    """The one who let me have an area, or was to, and whom a story names, with the last entry of it; None where nobody did, or several are named."""
    named = [
        one
        for one in book.of(Handoff)
        if one.who
        and not any(map(book.is_me, one.who))
        and any(map(book.is_me, one.to))
        and is_named_in(story, one.who[0])
    ]
    if len({book.person_key(one.who[0]) for one in named}) != 1:
        return None
    last = named[-1]
    return Value(book.name_of(last.who[0]), (last.ref,))
