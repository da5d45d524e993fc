"""Finds entries that something else proposed and that you have not read yet."""

from __future__ import annotations

from goodbooks.core.entry import Entry
from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import capital, counted
from goodbooks.core.telling import titled, write_under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book


def find(book: Book, today: date) -> Iterator[Finding]:
    """One finding for all that waits to be read, the newest first."""
    unread = book.each((CHECK.name, today), Entry, lambda entry: _is_unread(entry, today))
    waiting = tuple(entry for entry, _ in reversed(unread))
    if waiting:
        remedy = "read it, then " + write_under(waiting[0], "reviewed: yes")
        yield Finding(CHECK.name, _sentence(waiting, today), remedy, waiting)


def _is_unread(entry: Entry, today: date) -> bool | None:
    for name, value in entry.fields:
        if name == "reviewed":
            return True if value.lower() == "no" and entry.on <= today else None
    return None


def _sentence(waiting: tuple[Entry, ...], today: date) -> str:
    if len(waiting) == 1:
        what = capital(titled(waiting[0], today))
        return f"{what} was proposed, and waits for you to read it; no page for others uses it."
    some = capital(counted(len(waiting), "proposed entry", "proposed entries"))
    first = titled(waiting[0], today)
    return f"{some} wait for you to read them, {first} first; no page for others uses them."


CHECK = Check(
    name="unread-proposal",
    summary="An entry was proposed for you, and you have not read it yet.",
    find=find,
    weight=64,
    what_to_do=(
        "Read it, mend what is off, and say reviewed: yes. Until then it stays out of every page "
        "that somebody else will see."
    ),
)
