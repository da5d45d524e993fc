"""Both days of a word that was turned around, as the subject of a message says them: “not Saturday 5 December, but Wednesday 9 December”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.news.old_word import old_words
from goodbooks.core.days import ANY_WEEKDAY, MONTHS
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.document import Question
    from goodbooks.entries.decision import Decision

_DATE = rf"\d{{1,2}}\.? (?:{'|'.join(MONTHS)})"
_DAY = regex(rf"\b(?:{ANY_WEEKDAY}(?:,? (?:the )?{_DATE})?|{_DATE})\b", re.IGNORECASE)


def not_but(book: Book, now: Decision | None, question: Question) -> str:
    """The day that whoever reads a decision goes by, and the one that holds; "" where they have no other word, or either names no day or several."""
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
        return ""
    old, new = ({*_DAY.findall(one.public or one.title)} for one in (before, now))
    if len(old) != 1 or len(new) != 1 or old == new:
        return ""
    return f"not {old.pop()}, but {new.pop()}"
