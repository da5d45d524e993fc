"""On which day something was, where that stands in the answer to the slot which it is the date of; the walk knows the answer."""

from __future__ import annotations

from goodbooks.situations.people.answering import DAY, Answer, known_elsewhere

ANSWER = Answer(
    "its-day",
    "on which day it was, as it stands in the answer to the slot that it is the date of: `(book: date of agreed)`",
    known_elsewhere,
    names=DAY,
    is_only_offered=False,
)
