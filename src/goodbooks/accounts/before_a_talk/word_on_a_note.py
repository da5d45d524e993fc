"""What was sent, confirmed or put right of a decision in writing, as a sentence of a brief."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import listed, shortened
from goodbooks.core.telling import to_you
from goodbooks.entries.decision import Decision
from goodbooks.entries.outcome import Outcome

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

_SENT, _CORRECTED, _AGREED = "sent", "corrected", "acknowledged"
_TITLE, _LONGEST = 60, 120


def word_on_a_note(book: Book, entry: Entry) -> str:
    """“: you sent “We wait” back in writing”, in the words that it had then; "" for anything else."""
    about = next((one for one in map(book.get, entry.links) if isinstance(one, Decision)), None)
    state = entry.what() if isinstance(entry, Outcome) else ""
    if about is None or not about.title or state not in (_SENT, _CORRECTED, _AGREED):
        return ""
    then = [part.title for part in book.parts(about) if part.title and part.on <= entry.on]
    what = f"“{shortened((then or [about.title])[-1], _TITLE)}”"
    who = listed(dict.fromkeys(to_you(book.name_of(name)) for name in entry.who))
    if state == _SENT:
        return f": you sent {what} back in writing" if all(map(book.is_me, entry.who)) else ""
    if not who or any(map(book.is_me, entry.who)):
        return ""
    said = shortened(" ".join(entry.line("said").split()), _LONGEST)
    return f": {who} {'put' if state == _CORRECTED else 'confirmed'} {what}{' right' if state == _CORRECTED else ''}{f': “{said}”' if said else ''}"
