"""On which days of the week I work, as the book says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.entries.person import Person
from goodbooks.language.days.habits import habits_of

if TYPE_CHECKING:
    from goodbooks.core.book import Book


def work_days(book: Book) -> frozenset[int]:
    """What `work-days` of me says, from 0, Monday; Monday to Friday where it says nothing."""
    mine = [one.work_days for one in book.of(Person) if one.who and book.is_me(one.who[0])]
    return habits_of(next((words for words in reversed(mine) if words), ""), "").work_days
