"""A win that is for me alone: how I felt, my home, or what I dared with the one who would read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.at_home import is_of_home
from goodbooks.accounts.answers.how_it_went import is_felt
from goodbooks.accounts.reviews.wins import goals_of
from goodbooks.core.names import is_named_in
from goodbooks.core.telling import is_by

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.entries.win import Win


def is_of_me(win: Win) -> bool:
    """Whether a win tells of my mood or my home, and nobody is named who may read it: “got through it without crying”."""
    if win.readers:
        return False
    return is_felt(win.title) or is_of_home(win.title, is_gain=True)


def is_for_me(book: Book, win: Win, readers: tuple[str, ...]) -> bool:
    """Whether a win is none for these readers, unless its lines say otherwise: it is of me, or about one of them.

    What a reader did or helped with, and what is booked to a goal of theirs, is theirs to read.
    """
    if win.readers:
        return False
    return is_of_me(win) or any(_is_about(book, win, name) for name in readers)


def _is_about(book: Book, win: Win, reader: str) -> bool:
    """Whether the title of a win names a reader who has no part in it."""
    has_part = any(book.is_same(reader, name) for name in (*win.who, *win.to, *win.credit)) or any(
        is_by(book, goal, reader) for goal in goals_of(book, win)
    )
    if has_part:
        return False
    return any(is_named_in(win.title, name) for name in (reader, book.name_of(reader)))
