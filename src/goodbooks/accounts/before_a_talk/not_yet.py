"""What somebody is not to hear of yet, before a talk with them: which matter, and what can be said if they ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.kept_quiet import words_for_now
from goodbooks.core.document import Line
from goodbooks.core.greeting import is_group
from goodbooks.core.phrasing import capital, listed
from goodbooks.core.telling import to_you
from goodbooks.entries.person import Person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book


def not_for_them_yet(book: Book, who: str, today: date) -> Iterator[Line]:
    """A line for each person entry of theirs that names such matters."""
    for one in book.of(Person):
        tags = [tag.removeprefix("#") for tag in one.not_yet if tag.lower() != "nothing"]
        if tags and one.who and book.is_same(one.who[0], who):
            say = words_for_now(book, tags, today, one.who[0])
            matters = listed([f"#{tag}" for tag in tags])
            name = to_you(one.who[0])
            is_one = not is_group(one.who[0])
            words = f"{capital(name)} {'is' if is_one else 'are'} not to hear of {matters} yet, and not from you. If {name} ask{'s' if is_one else ''}: “{say}”"
            yield Line(words, (one.ref,), "!")
