"""A book after the debrief of a talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.core.book import Book

if TYPE_CHECKING:
    from datetime import date


def debriefed_with(told: Book, who: str, today: date, **given: str) -> Book:
    """The book with what follows from these answers to a talk with somebody, each entry with an id."""
    found = proposed(after(told, who, today), Answers(**given))
    last = told.written[-1].place
    named = (
        one._replace(id=f"new-{number}", place=last._replace(line=1000 + number))
        for number, one in enumerate(found)
    )
    return Book([*told.written, *named])
