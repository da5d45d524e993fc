"""What the book notices, gathered from every check, the most important first."""

from __future__ import annotations

import goodbooks.checks
from goodbooks.core import catalog
from goodbooks.core.finding import Check, Finding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry


def noticed(book: Book, today: date) -> tuple[Finding, ...]:
    """Every finding of every check: by the check's weight, then as each check orders its own."""
    return book.once(("noticed", today), lambda: _noticed(book, today))


def _noticed(book: Book, today: date) -> tuple[Finding, ...]:
    checks = catalog.load(goodbooks.checks, "CHECK", Check).values()
    ordered = sorted(checks, key=lambda check: (check.weight, check.name))
    return tuple(found for check in ordered for found in check.find(book, today))


def about(findings: Iterable[Finding], entries: Iterable[Entry]) -> tuple[Finding, ...]:
    """The findings that rest on one of these entries at least."""
    wanted = set({id(entry): entry for entry in entries}.values())  # each is hashed once
    return tuple(found for found in findings if not wanted.isdisjoint(found.about))
