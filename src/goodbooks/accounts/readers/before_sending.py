"""What is said to me beside a note on one decision, before it is sent: words that it lacks for others, my report of theirs that it does not quote, and my name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.readers.report_of_words import report_of_words
from goodbooks.accounts.readers.unsigned import unsigned
from goodbooks.accounts.readers.untold import untold_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document, Line, Question
    from goodbooks.core.entry import Kind


def before_sending(
    book: Book, seen: Book, made: Document, question: Question, kinds: Mapping[str, Kind]
) -> tuple[Line, ...]:
    """A line where the decision is noted for me alone, one where what they said is my report, and one where the message is not signed."""
    return (
        *untold_of(book, seen, question),
        *report_of_words(book, question),
        *unsigned(book, seen, made, question, kinds),
    )
