"""What falls on days to come of the entries a page cites, for the forms that show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.book import Book
    from goodbooks.core.document import Question, Reminder


def days_of(book: Book, question: Question, refs: Iterable[str]) -> tuple[Reminder, ...]:
    """The reminders of the entries with these refs, where the form asked for shows any."""
    if not question.reminds:
        return ()
    from goodbooks.accounts.to_come.calendar import to_come  # only where a calendar is wanted

    wanted = set(refs)
    return to_come(
        book, question.today, [one for one in (*book.entries, *book.planned) if one.ref in wanted]
    )
