"""Everything there is to be said about a book: lines that could not be read, and what each check finds, the weightiest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.told_otherwise import as_answered
from goodbooks.accounts.noticed import noticed
from goodbooks.core.book import Book
from goodbooks.desk.ground.answers import Checked
from goodbooks.desk.shelved.last_reading import read_all
from goodbooks.desk.shelved.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.scope import Source
    from goodbooks.desk.shelved.library import Heard, Library
    from goodbooks.syntax.read import Kept


MOST = 200
"""So many problems and findings are kept of a look behind: who shows the first of them needs no more in memory."""


def check(
    library: Library,
    today: date,
    said: Callable[[Heard], tuple[str, ...]],
    *,
    is_at_once: bool = False,
) -> Checked:
    """All of it from the files themselves; where a door stays open, once for each state of the book and of its files.

    With `is_at_once`, a long book before which a door stays open is looked at behind: what is old says so, and only the first
    of it is there.
    """
    heard = library.missing()

    def made() -> Checked:
        return _look(read_all(library), today)

    def once(source: Source) -> Checked:
        return library.once(source, ("check", today, heard.emptied), made, _weight)

    found = _at_once(library, today, heard) if is_at_once else None
    if found is None:
        found = library.ask(once)[0] if library.is_staying else made()
    return found._replace(said=said(heard))


def _at_once(library: Library, today: date, heard: Heard) -> Checked | None:
    """What the look behind has found; None where there is none, and no index that says what the files hold."""
    from goodbooks.desk.shelved.behind import holding

    def state(source: Source) -> dict[str, bytes] | None:
        held = source.state() if isinstance(source, Store) else None
        return holding(pair for pair in held if pair[0] not in heard.emptied) if held else None

    behind = library.behind
    now = library.ask(state)[0] if behind is not None else None
    return (
        behind.at_once(now, today, _look_behind) if behind is not None and now is not None else None
    )


def _look(kept: Kept, today: date) -> Checked:
    book = as_answered(Book(kept.entries))
    return Checked(tuple(kept.problems), noticed(book, today), (), len(kept.entries))


def _look_behind(kept: Kept, today: date) -> Checked:
    found = _look(kept, today)
    more = max(0, len(found.problems) - MOST), max(0, len(found.findings) - MOST)
    return found._replace(problems=found.problems[:MOST], findings=found.findings[:MOST], more=more)


def _weight(checked: Checked) -> int:
    return len(checked.findings) + len(checked.problems)
