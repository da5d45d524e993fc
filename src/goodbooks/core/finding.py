"""What the book notices by itself: a named sentence, a remedy, and the entries it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry


class Finding(NamedTuple):
    """One thing noticed: `name` is its check's; `about` are the entries it rests on."""

    name: str
    sentence: str
    remedy: str
    about: tuple[Entry, ...]


class Check(NamedTuple):
    """One thing the book can notice, one a file: a pure function of book and day.

    `what_to_do` is the manual's advice in a sentence or two. `weight` says what is shown
    first: from 100, somebody waits for it today, down to 0, good to know. `find` gives mine
    first, then the newest.
    """

    name: str
    summary: str
    find: Callable[[Book, date], Iterable[Finding]]
    what_to_do: str = ""
    weight: int = 50


def findings(checks: Iterable[Check], book: Book, today: date) -> tuple[Finding, ...]:
    """All that these checks notice, the weightiest first, in the order each check gives."""
    ordered = sorted(checks, key=lambda check: (-check.weight, check.name))
    return tuple(found for check in ordered for found in check.find(book, today))


def resting_on(found: Iterable[Finding], entries: Iterable[Entry]) -> tuple[Finding, ...]:
    """Those findings that rest on at least one of these entries, in the order given."""
    wanted = set(entries)
    return tuple(one for one in found if not wanted.isdisjoint(one.about))
