"""What holds by now, as I noted it for those who wait when a plan was made: a message to them the same evening says it too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line
from goodbooks.core.phrasing import listed, sentence
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
"""So many days on something else may hold already of which they may not read."""


def holds_now(entries: Sequence[Entry], today: date) -> tuple[Line, ...]:
    """The last such note among what these readers see, of today or yesterday, as a line; none where there is none."""
    return tuple(Line(sentence(one.title), (one.ref,)) for one in _fresh(entries, today))


def _fresh(entries: Sequence[Entry], today: date) -> list[Note]:
    noted = [one for one in entries if isinstance(one, Note) and one.title.startswith(HOLDS)]
    return [one for one in noted if (today - one.on).days <= _FRESH_DAYS][-1:]


def held_from_some(
    book: Book, seen: Book, question: Question, readers: tuple[str, ...]
) -> tuple[Line, ...]:
    """That such a note stands in no message to all of these, since only some of them may read it, with the line that lets the others; nothing where it stands there, or is for none of them."""
    matter, today = question.matter, question.today
    if _fresh(seen.about(matter), today):
        return ()
    found: list[Line] = []
    for one in _fresh(book.about(matter), today):
        may = book.person_keys(one.readers)
        others = [name for name in readers if book.person_key(name) not in may]
        if len(others) < len(readers) and one.id:
            say = amending(one, f"readers: {', '.join((*one.readers, *others))}")
            words = f"“{one.title}” is noted for {listed(one.readers)} alone, so it does not stand here. If {listed(others)} may read it too: {say}"
            found.append(Line(words, (one.ref,), "!"))
    return tuple(found)
