"""Finds open promises whose day nobody had the authority to give, or none is recorded."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.phrasing import short_day
from goodbooks.core.telling import deed, is_mine, named, write_under
from goodbooks.entries.promise import unsettled
from goodbooks.reckoning.under_a_yes import promise_stands

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.entries.promise import Promise


def find(book: Book, today: date) -> Iterator[Finding]:
    """Open promises given on nobody's authority; mine first, then the newest."""
    found = [
        promise for promise in reversed(unsettled(book, today)) if _lacks(book, promise, today)
    ]
    for promise in sorted(found, key=lambda one: not is_mine(book, one)):
        yield Finding(CHECK.name, _sentence(book, promise, today), _remedy(promise), (promise,))


def _lacks(book: Book, promise: Promise, today: date) -> bool:
    if not promise.fields or promise.on > today:
        return False
    if promise.authority:
        is_loose = promise.lacks_authority()
    else:
        is_loose = bool(promise.line("on-behalf-of")) and _is_by_proxy(book, promise)
    return is_loose and promise_stands(book, promise, today).is_open


def _is_by_proxy(book: Book, promise: Promise) -> bool:
    """Whether somebody promised for somebody else."""
    givers = book.person_keys(promise.who)
    return not any(book.person_key(name) in givers for name in promise.on_behalf_of)


def _sentence(book: Book, promise: Promise, today: date) -> str:
    said = deed(book, promise, "promised", today)
    if not promise.lacks_authority():
        owner = named(book, promise.on_behalf_of)
        return f"{said} for {owner}; the book does not say who agreed to it."
    by = f" by {short_day(promise.due.on, today)}" if promise.due else ""
    return f"{said}{by}, on nobody's authority."


def _remedy(promise: Promise) -> str:
    return "agree who can give that day, then " + write_under(promise, "authority: NAME")


CHECK = Check(
    name="promise-without-authority",
    summary="A day was promised, and nobody had given the authority; or nobody is noted who had.",
    find=find,
    weight=20,
    what_to_do=(
        "Go to the one who gave the promise with three ways out: the same day with less, the same "
        "work later, or the same of both with named help. Then write down who agreed."
    ),
)
