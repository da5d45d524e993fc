"""A decision told as one tells it, “she decided to pause the move”: whose it is, and what was decided."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import split_speaker
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.core.book import Book

_NAME = r"(?-i:[A-ZÀ-Þ])[\w.'’-]*(?: (?-i:[A-ZÀ-Þ])[\w.'’-]*){0,2}?"
_DECIDED = regex(
    rf"(?:(?:it|that)\s+(?:was|is|has been|had been)\s+(?:decided|agreed)|we(?:['’]ve|\s+have)?\s+(?:also\s+|then\s+)?(?:decided|agreed)"
    rf"|(?P<who>he|she|they|{_NAME})(?:['’]s|['’]ve|\s+has|\s+have|\s+had)?\s+(?:also\s+|then\s+|now\s+)?decide[sd]?)"
    r"\s+(?:(?:that|to)\s+|(?=not to\s|(?:i|we|you|he|she|they|it|the|our|my)\s))(?P<what>\w.*)",
    re.IGNORECASE | re.DOTALL,
)
_THEY = frozenset({"he", "she", "they"})


def decision_told(book: Book, words: str, other: str) -> tuple[str, str]:
    """Who decided, told of a talk with `other`, "" where nobody is named, and what: without that it was decided."""
    who, what = split_speaker(book, words, other)
    found = _DECIDED.fullmatch(what.strip())
    if found is None:
        return who, what
    named = found["who"] or ""
    if who or not named:
        return who, found["what"]
    is_other = named.lower() in _THEY or name_key(named) in (name_key(other), name_key(other).partition(" ")[0])  # fmt: skip
    return other if is_other else book.name_of(named), found["what"]
