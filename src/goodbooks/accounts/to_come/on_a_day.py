"""What is on a day to come without anybody to talk with: notes of that day, such as an audit, and those that come again."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.core.coming_again import again
from goodbooks.core.document import Line
from goodbooks.core.phrasing import capital, from_now, shortened
from goodbooks.entries.note import Note

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book

_FAR = 100
"""So many days lie between two times at most."""
_SOON, _MOST, _LENGTH = 7, 5, 60


def days_of_notes(book: Book, today: date) -> tuple[tuple[date, Note], ...]:
    """What is on a day from today on, the next first, each note with its next day; what was written down on its own day only tells what was."""
    found = ((day, note) for note in book.of(Note) for day in _next_day(note, today))
    return tuple(sorted(found, key=lambda one: (one[0], one[1].at or "", one[1].title)))


def _next_day(note: Note, today: date) -> Iterator[date]:
    rhythm = note.every
    if rhythm is not None:
        yield from list(rhythm.times(note.on, today, today + timedelta(days=_FAR)))[:1]
    elif note.on > today or (note.on == today and note.written and note.written.on < today):
        yield note.on


def on_a_day(book: Book, today: date) -> tuple[Line, ...]:
    """A line for each of them this week: “In 3 days, 10:00: Audit”."""
    soon = today + timedelta(days=_SOON)
    found = [one for one in days_of_notes(book, today) if one[0] <= soon]
    return tuple(
        Line(f"{_when(day, note, today)}: {shortened(note.title, _LENGTH)}{again(note)}", (note.ref,), "-")
        for day, note in found[:_MOST]
    )  # fmt: skip


def _when(day: date, note: Note, today: date) -> str:
    rhythm = note.every
    at = (rhythm.at if rhythm else None) or note.at
    return capital(from_now(day, today)) + (f", {at}" if at else "")
