"""A decision that whoever made it took back: the line of the one that reverses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.entries.decision import Decision, reversal_of
from goodbooks.syntax.quoting import name_text

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry


def line_to_reverse(book: Book, entry: Entry) -> str:
    """The line, with the lines below it, in which the new words are still to be put; "" for what is no decision, or is reversed already.

    It is of the same people and matters, and may be read by the same readers.
    """
    if not isinstance(entry, Decision) or not entry.id or reversal_of(book, entry) is not None:
        return ""
    names = ", ".join(map(name_text, entry.who)) or ME
    head = " ".join((f'decision {names} "WORDS"', *(f"#{tag}" for tag in entry.matters)))
    readers = (f"  readers: {raw}" for name, raw in entry.fields if name == "readers")
    return "\n".join((head, f"  reverses: {entry.ref}", *readers))
