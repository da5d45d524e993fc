"""Everything there is to be said about a book: lines that could not be read, and what each check finds, the weightiest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.told_otherwise import as_answered
from goodbooks.accounts.noticed import noticed
from goodbooks.core.book import Book
from goodbooks.desk.ground.answers import Checked

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.scope import Source
    from goodbooks.desk.shelved.library import Heard, Library


def check(library: Library, today: date, said: Callable[[Heard], tuple[str, ...]]) -> Checked:
    """All of it from the files themselves; where a door stays open, once for each state of the book and of its files."""
    heard = library.missing()

    def made() -> Checked:
        kept = library.read_all()
        book = as_answered(Book(kept.entries))
        return Checked(tuple(kept.problems), noticed(book, today), (), len(kept.entries))

    def once(source: Source) -> Checked:
        return library.once(source, ("check", today, heard.emptied), made, _weight)

    found = library.ask(once)[0] if library.is_staying else made()
    return found._replace(said=said(heard))


def _weight(checked: Checked) -> int:
    return len(checked.findings) + len(checked.problems)
