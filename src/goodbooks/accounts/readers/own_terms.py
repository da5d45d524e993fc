"""What was decided of my own pay, hours, title or contract: for me, whoever said it and who keeps staff matters, unless I open it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.my_change import my_changes
from goodbooks.core.names import name_key
from goodbooks.core.readers import is_hr
from goodbooks.core.regex import regex
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.book import Book

_TERMS = regex(
    r"\b(?:pay|paid|salar(?:y|ies)|wages?|(?:pay |\w+ )?(?:scale|grade|band)s?|bonus|allowances?|contract|(?:job )?title|(?:my |your |the )?hours|full[- ]time|part[- ]time|(?:home office|from home)|sick (?:leave|pay|note)|leave|holidays?|pension|notice period)\b",
    re.IGNORECASE,
)
"""What somebody works for, and how long, as a decision about them says it."""


def own_terms(book: Book, readers: tuple[str, ...]) -> Iterator[str]:
    """The ref of each decision of that sort in a matter in which I ask for a change of what I do; none for who keeps staff matters, or where it has words or readers of its own."""
    if all(is_hr(book, name) for name in readers):
        return
    tags = my_changes(book).keys() | _settled_with(book)
    for one in book.of(Decision) if tags else ():
        is_of_it = not tags.isdisjoint(map(name_key, one.matters))
        if is_of_it and not one.public and not one.readers and _TERMS.search(one.title):
            yield one.ref


def _settled_with(book: Book) -> set[str]:
    """The matters in which I ask for something with which more of that sort is to be settled."""
    asks = (one for one in (*book.of(Ask), *book.planned) if isinstance(one, Ask))
    return {
        name_key(tag)
        for one in asks
        if any(map(_TERMS.search, one.to_settle))
        for tag in one.matters
    }
