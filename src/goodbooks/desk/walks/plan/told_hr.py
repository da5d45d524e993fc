"""Who keeps staff matters, as a story names them, “Priya from HR”: so that what HR gets is for somebody with a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import name_key
from goodbooks.core.readers import HR
from goodbooks.desk.sentences.hr_is import hr_lines
from goodbooks.entries.person import Person
from goodbooks.situations.people.hr_named import hr_named

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry


def told_hr(told: str, entries: Iterable[Entry], book: Book, on: date) -> Entry | None:
    """The one whom a story names as HR, as a person of the book by that name; None where the plan asks HR nothing, or the book knows who that is."""
    name = hr_named(told)
    asks = any(name_key(one) in HR for entry in entries for one in entry.to)
    is_known = any(name_key(one.line("relation")) in HR for one in book.of(Person))
    if not name or not asks or is_known or book.is_me(name):
        return None
    return Person("person", on, None, ("HR",), (), "", None, (), (), hr_lines(name))
