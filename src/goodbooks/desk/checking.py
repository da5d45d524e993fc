"""Everything there is to be said about a book: lines that could not be read, and what each check finds, the weightiest first."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from goodbooks.accounts.answers.told_otherwise import as_answered
from goodbooks.accounts.noticed import noticed
from goodbooks.core.book import Book
from goodbooks.desk.ground.handed_back import Checked
from goodbooks.desk.shelved.last_reading import LastReading, Looked
from goodbooks.desk.shelved.loading import no_collecting, read_book

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.core.finding import Finding
    from goodbooks.core.scope import Source
    from goodbooks.desk.shelved.library import Heard, Library

T = TypeVar("T")


def check(
    library: Library,
    today: date,
    said: Callable[[Heard], tuple[str, ...]],
    *,
    is_at_once: bool = False,
) -> Checked:
    """All of it from the files themselves; where a door stays open, once for each state of the book and of its files.

    With `is_at_once`, a long book that was not looked at yet on this day, or was changed in much, is looked at behind.
    """
    heard = library.missing()
    last, behind = library.last_reading, library.behind
    if last is None:
        kept = read_book(library.where, library.kinds)
        book = as_answered(Book(kept.entries))
        found = Checked(tuple(kept.problems), noticed(book, today), (), len(kept.entries))
        return found._replace(said=said(heard))
    is_wanted = is_at_once and behind is not None and not last.is_near(today)
    if is_wanted and behind is not None and behind.want(lambda: look(last, today)):
        return Checked((), (), said(heard), 0, is_coming=True)

    def once(source: Source) -> Checked:
        key = ("check", today, heard.emptied)
        return library.once(source, key, lambda: look(last, today), _weight)

    return library.ask(once)[0]._replace(said=said(heard))


def look_ahead(library: Library, today: date) -> None:
    """Have all of a long book looked at behind the answers, once on each day, as soon as its index is there: what the first looks of a day need is made then, and not when somebody waits for it."""
    last, behind, meanwhile = library.last_reading, library.behind, library.meanwhile
    if last is None or behind is None or behind.has_failed:
        return
    is_read = meanwhile is None or meanwhile.is_over
    if is_read and (last.looked is None or last.looked.today != today):
        behind.want(lambda: look(last, today))


def look(last: LastReading, today: date) -> Checked:
    """What is found in a book as its files are; with the help of what was found before, where it was looked at already."""
    with last.looking, no_collecting():
        whole, before = last.whole(), last.looked
        if before is not None and before.whole is whole and before.today == today:
            return before.checked
        book = as_answered(whole.book, before.book if before is not None else None)
        found = Checked(whole.problems, noticed(book, today), (), len(whole.book.written))
        last.looked = Looked(whole, today, book, found)
        return found


def of_findings(
    library: Library, checked: Checked, make: Callable[[tuple[Finding, ...]], T]
) -> list[T]:
    """What a pure function makes of the findings of each check; where a door stays open, of those of the last look that are still the same it is taken over."""
    groups = [tuple(some) for _, some in groupby(checked.findings, attrgetter("name"))]
    looked = library.last_reading.looked if library.last_reading is not None else None
    if looked is None or looked.checked.findings is not checked.findings:
        return list(map(make, groups))
    return [looked.book.made_of((of_findings, make), some, partial(make, some)) for some in groups]


def _weight(checked: Checked) -> int:
    return len(checked.findings) + len(checked.problems)
