"""What holds by now, as I noted it for those who wait when a plan was made: a message to them the same evening says it too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line
from goodbooks.core.phrasing import listed, sentence, short_day
from goodbooks.core.telling import amending
from goodbooks.entries.note import Note

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.document import Question
    from goodbooks.core.entry import Entry

HOLDS = "What holds now: "
"""How such a note begins."""
_FRESH_DAYS = 1
"""So many days on it holds as it was noted; then something else may hold already, and it is told as of its day."""


def holds_now(entries: Sequence[Entry], today: date) -> tuple[Line, ...]:
    """The last such note among what these readers see, as a line, with its day where that is longer ago than yesterday; none where there is none."""
    return tuple(Line(sentence(_as_of(one, today)), (one.ref,)) for one in _noted(entries)[-1:])


def _as_of(note: Note, today: date) -> str:
    """What held on the day of the note: as it holds now while that is fresh."""
    if (today - note.on).days <= _FRESH_DAYS:
        return note.title
    return f"As of {short_day(note.on, today)}: {note.title.removeprefix(HOLDS)}"


def _noted(entries: Sequence[Entry]) -> list[Note]:
    return [one for one in entries if isinstance(one, Note) and one.title.startswith(HOLDS)]


def held_from_some(
    book: Book, seen: Book, question: Question, readers: tuple[str, ...]
) -> tuple[Line, ...]:
    """That such a note stands in no message to all of these, since only some of them may read it, with the line that lets the others; nothing where it stands there, or is for none of them."""
    matter = question.matter
    if _noted(seen.about(matter)):
        return ()
    found: list[Line] = []
    for one in _noted(book.about(matter))[-1:]:
        may = book.person_keys(one.readers)
        others = [name for name in readers if book.person_key(name) not in may]
        if len(others) < len(readers) and one.id:
            say = amending(one, f"readers: {', '.join((*one.readers, *others))}")
            words = f"“{one.title}” is noted for {listed(one.readers)} alone, so it does not stand here. If {listed(others)} may read it too: {say}"
            found.append(Line(words, (one.ref,), "!"))
    return tuple(found)
