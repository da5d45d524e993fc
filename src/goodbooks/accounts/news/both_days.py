"""Both days of a word that was turned around, for those who go by the first: “not Saturday 5 December, but Wednesday 9 December”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.news.old_word import old_words
from goodbooks.core.both_days import both_named

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.document import Question
    from goodbooks.entries.decision import Decision


def both_days(book: Book, now: Decision | None, question: Question) -> tuple[str, str] | None:
    """The day that whoever reads a decision goes by, and the one that holds; None where they have no other word, or either names no day or several."""
    gets = {book.person_key(name) for name in question.readers}
    before = next(
        (
            one.before
            for one in old_words(book, question.today)
            if now and one.now.ref == now.ref and gets & set(map(book.person_key, one.names))
        ),
        None,
    )
    if now is None or before is None:
        return None
    return both_named(before.public or before.title, now.public or now.title)
