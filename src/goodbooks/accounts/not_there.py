"""Decisions that somebody who was not there would read in words meant for those who were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import listed, shortened
from goodbooks.core.telling import plain_name
from goodbooks.entries.decision import Decision

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

LONGEST = 160


def read_as_noted(
    book: Book, entries: Iterable[Entry], readers: tuple[str, ...]
) -> Iterator[tuple[Decision, str, str]]:
    """Each decision with who would read its title, and the line that gives it words for them.

    What has `public:` words is left out, and so is whoever decided it, heard it or was told.
    """
    for entry in entries:
        if not isinstance(entry, Decision) or entry.public or not entry.title:
            continue
        inside = (*entry.who, *entry.to, *entry.present, *entry.told)
        others = [name for name in readers if not any(book.is_same(name, one) for one in inside)]
        if others:
            who = f" {listed(map(plain_name, entry.who))}" if entry.who else ""
            line = (
                f"goodbooks add 'decision{who}' 'amends: {entry.ref}' 'public: your words for them'"
            )
            yield entry, listed(others), line


def as_read(decision: Decision) -> str:
    """What stands there for them, in quotation marks."""
    return f"“{shortened(decision.title, LONGEST)}”"
