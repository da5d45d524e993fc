"""Who has a part in what was said or decided: whoever it names, whoever asked for it, and who keeps staff matters where one of them did it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.entry import people_in
from goodbooks.core.readers import HR, is_hr
from goodbooks.entries.request import Request

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry


def are_in(book: Book, entry: Entry, readers: Iterable[str]) -> bool:
    """Whether each of these readers is named in an entry, or is the office of somebody who is."""
    inside = book.person_keys(people_in(entry))
    return all(_is_among(book, name, inside) for name in readers)


def concerns_all(book: Book, entry: Entry, readers: Iterable[str]) -> bool:
    """Whether each of these readers was told, stands before or behind its arrow, or asked for it; that they wait for word in its matter opens nothing to them."""
    inside = book.person_keys(people_in(entry))
    return all(_is_among(book, name, inside) or _asked_for(book, entry, name) for name in readers)


def _is_among(book: Book, name: str, inside: Iterable[str]) -> bool:
    key, every = book.person_key(name), set(inside)
    return key in every or (key in HR and any(is_hr(book, one) for one in every))


def _asked_for(book: Book, entry: Entry, name: str) -> bool:
    asked = [one for one in map(book.get, entry.links) if isinstance(one, Request)]
    return any(book.is_same(name, who) for one in asked for who in one.who)
