"""Decisions that somebody who was not there would read in words meant for those who were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import listed, shortened
from goodbooks.core.placeholders import HELD_TITLE
from goodbooks.core.telling import amending
from goodbooks.entries.decision import Decision

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

LONGEST = 160


def read_as_noted(
    book: Book,
    entries: Iterable[Entry],
    readers: tuple[str, ...],
    heard: Iterable[tuple[str, str]] = (),
) -> Iterator[tuple[Decision, str, str]]:
    """Each decision with who would read its title, and the line that gives it words for them.

    What has `public:` words is left out, and so is whoever decided it, heard it or was told: `heard` pairs
    a decision with a reader who did, for they may not see who else was there.
    """
    there = {(ref, book.person_key(name)) for ref, name in heard}
    for entry in entries:
        if not isinstance(entry, Decision) or entry.public or entry.title in ("", HELD_TITLE):
            continue
        inside = (*entry.who, *entry.to, *entry.present, *entry.told)
        others = [
            name
            for name in readers
            if (entry.ref, book.person_key(name)) not in there
            and not any(book.is_same(name, one) for one in inside)
        ]
        if others:
            yield entry, listed(others), amending(entry, "public: your words for them")


def as_read(decision: Decision) -> str:
    """What stands there for them, in quotation marks."""
    return f"“{shortened(decision.title, LONGEST)}”"
