"""What the book notices, gathered from every check, the most important first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import goodbooks.checks
from goodbooks.core import catalog
from goodbooks.core.finding import Check, Finding

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry


def noticed(book: Book, today: date) -> tuple[Finding, ...]:
    """Every finding of every check: by the check's weight, then the newest first."""
    checks = catalog.load(goodbooks.checks, "CHECK", Check).values()
    found = [(check.weight, finding) for check in checks for finding in check.find(book, today)]
    return tuple(finding for _, finding in sorted(found, key=lambda pair: _order(*pair)))


def about(findings: Iterable[Finding], entries: Iterable[Entry]) -> tuple[Finding, ...]:
    """The findings that rest on one of these entries at least."""
    refs = {entry.ref for entry in entries}
    return tuple(found for found in findings if any(e.ref in refs for e in found.about))


def _order(weight: int, finding: Finding) -> tuple[object, ...]:
    newest = max((entry.on.toordinal() for entry in finding.about), default=0)
    return (weight, -newest, finding.name, finding.sentence)
