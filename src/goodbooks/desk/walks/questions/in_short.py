"""A question and a way in short, where they stand in a row with others: what is asked without how to answer, and what tells whether it is the one."""

from __future__ import annotations

import re

from goodbooks.core.names import SHORT_TITLES
from goodbooks.core.regex import regex

_SHORTENED = (*SHORT_TITLES, "Fr", "Hr", "St", "[A-Z]")
"""What a full stop shortens before a name, and ends no sentence; a letter alone is an initial."""
_NO_STOP = "".join(rf"(?<!\b{one})" for one in _SHORTENED)
_SENTENCE = regex(
    rf"(?P<first>(?:[^.?!“]|“[^”]*”|\b(?:{'|'.join(_SHORTENED)})\.(?=\s))*?(?:{_NO_STOP}[.?!]+|“[^”]*[.?!]”(?=\s+[A-Z]|\Z)))(?:\s|\Z)"
)
_QUESTION = regex(r"(?P<first>[^?]*\?)(?:\s|\Z)")
_LISTED = regex(r"(?P<asked>(?:(?:on|by|for|in) )?(?:who|what|which|when|where|how|why|was|were|is|are|did|do|have|if)\b[^:?]*): [^?]*\?", re.IGNORECASE)  # fmt: skip
"""A question that lists behind a colon among what one may choose, or in which form it is answered."""


def question_in_short(words: str) -> str:
    """A question as it stands beside its answer: as far as its first question mark, and without what it lists."""
    found = _QUESTION.match(words)
    if not found:
        return first_sentence(words)
    listed = _LISTED.fullmatch(found["first"])
    return f"{listed['asked']}?" if listed else found["first"]


def first_sentence(words: str) -> str:
    """The first sentence of a text; all of it where it has no end."""
    found = _SENTENCE.match(words)
    return found["first"].strip() if found else words
