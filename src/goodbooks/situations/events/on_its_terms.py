"""The terms on which something was decided, as they are told right behind it: “but only with the small van”, “unless it rains”."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_TERMS = regex(
    r"(?:,| –| —| -)? ?\b(?:(?:but|and|though) )?(?:just )?(?:only (?:with|if|when|for|until|till|in|on|at|by|as|once|after|where|to)|unless|as long as|so long as|provided|on (?:the )?condition|except|(?:for|on|by|from) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b[^.;!?\"“”]*?"
    r"(?=[.;!?\"“”]|\Z|,? (?:and|but|so|because|then) (?:I|he|she|they|we|it|then|now|my|the)\b|, (?:I|he|she|they|we|which|because|so|without|skip\w*|leav\w+|cut|drop\w*)\b)",
    re.IGNORECASE,
)
_FEWEST = 3


def terms_behind(words: str, end: int) -> str:
    """The terms that stand at a place of a sentence, with the comma before them; "" where none do."""
    found = _TERMS.match(words, end)
    told = " ".join(found[0].split()).strip(" ,–—-") if found else ""
    return f", {told}" if len(told.split()) >= _FEWEST else ""
