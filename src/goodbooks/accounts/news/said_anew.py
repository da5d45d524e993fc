"""What of a matter is told once, though the book has it twice: a way that an ask is for, and a next word that was promised again for the same day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.telling import is_mine
from goodbooks.entries.ask import Ask
from goodbooks.entries.option import Option
from goodbooks.entries.promise import Promise

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.book import Book
    from goodbooks.core.days import Moment
    from goodbooks.core.entry import Entry


def without_what_is_said_anew(book: Book, entries: list[Entry]) -> list[Entry]:
    """The steps, each told once: the ask tells the way it is for, with the reason, and the last word the same one before it, with the hour."""
    asked = {
        (ref, _plain(one.title)) for one in entries if isinstance(one, Ask) for ref in one.links
    }
    words = [one for one in entries if _is_my_word(book, one)]
    again = {one.ref for at, one in enumerate(words) if _is_among(book, one, words[at + 1 :])}
    return [
        one
        for one in entries
        if one.ref not in again
        and not (isinstance(one, Option) and (one.id, _plain(one.title)) in asked)
    ]


def _is_my_word(book: Book, entry: Entry) -> bool:
    is_word = isinstance(entry, Promise) and (entry.is_called_word() or entry.next_word is not None)
    return is_word and is_mine(book, entry)


def _is_among(book: Book, word: Entry, later: Iterable[Entry]) -> bool:
    """Whether a word is promised once more before its day, to all of its people and for the same hour, or for one where it has none."""
    return any(_is_same(book, word, one) for one in later)


def _is_same(book: Book, word: Entry, later: Entry) -> bool:
    before, now = _due(word), _due(later)
    if before is None or now is None or before.on != now.on or later.on > before.on:
        return False
    is_to_all = book.person_keys(word.to) <= book.person_keys(later.to)
    return is_to_all and before.at in (None, "", now.at)


def _due(entry: Entry) -> Moment | None:
    return (entry.next_word or entry.due) if isinstance(entry, Promise) else None


def _plain(title: str) -> str:
    return title.strip(" .").lower().removeprefix("to ")
