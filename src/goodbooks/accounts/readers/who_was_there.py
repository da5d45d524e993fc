"""Who knows a decision as it was taken, and the words of it without what it leaves out, for everybody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.entries.decision import Decision
from goodbooks.language.retold.left_out import told_in_part

if TYPE_CHECKING:
    from goodbooks.core.book import Book


def were_there(book: Book, seen: Decision, readers: tuple[str, ...]) -> bool:
    """Whether each of these took a decision, was told of it or was there, or stands under it by name as its reader."""
    whole = _whole(book, seen)
    names = (*seen.who, *seen.to, *whole.present, *whole.told, *whole.readers)
    there = book.person_keys(names)
    return all(book.person_key(name) in there for name in readers)


def without_what_it_leaves_out(book: Book, seen: Decision, title: str) -> str:
    """The title of a decision as those hear it who were not there, with a word behind it that this is a part, where it is; "" where nothing is left that says what holds."""
    whole = _whole(book, seen)

    def told() -> str:
        return told_in_part(title, (*filter(None, (whole.exception,)), *whole.skips))

    return book.made_of((told_in_part, title), (whole,), told)


def _whole(book: Book, seen: Decision) -> Decision:
    """A decision as the whole book has it."""
    found = book.get(f"^{seen.id}") if seen.id else None
    return found if isinstance(found, Decision) else seen
