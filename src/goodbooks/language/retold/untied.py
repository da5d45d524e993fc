"""A sentence of a story as it stands alone: without the “and then” that ties it to the one before it."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_SUBJECT = (
    r"(?:I|we|he|she|it|they|you|there|my|our|his|her|their|the|this|these|those|an?|one|two|three|all|both"
    r"|nobody|somebody|everybody|no one|some|i['’]\w+|(?:he|she|it|they|we|you|that|there)['’]\w+)\b"
)
_TIME = r"(?:on|at|in|by|last|next|yesterday|today|tomorrow|later|when|after|before|now|suddenly)\b"
_TIE = r"(?:and|but|so|then|also|well|anyway|plus)"
_TIES = regex(
    rf"\A(?:(?:(?:and|but|also),? (?=\w)|{_TIE},\s+(?=\w)|(?:so|then|anyway|plus) (?={_SUBJECT}|{_TIME}|{_TIE}\b|(?-i:[A-ZÀ-ÖØ-Þ])|that (?:is|was)\b)|well (?={_SUBJECT})))+",
    re.IGNORECASE,
)
"""Such words before a comma, or before who does it or when; “so far” and “then again” say something of their own."""


def untied(words: str) -> str:
    """A sentence without what ties it to the one before it, which nobody reads where it stands alone."""
    return _TIES.sub("", words, count=1)
