"""Whether a sentence says that somebody is right: then it speaks for no moment in which they are not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.language.text.letter import Sentence

_CONCEDES = regex(r"\b(?:he|she|they|(?:my |the )?boss) (?:is|was|are|were|['’]s) (?:\w+ )?right (?:that|to say|about|there|in)\b|\b(?:has|had) a point\b", re.IGNORECASE)  # fmt: skip
_OF_ONES_OWN = ("i-fumbled-it", "bad-news-of-mine", "bad-review")
"""Where somebody is said to be right, nothing is said against them: it speaks for no moment but those of one's own fault."""


def concedes(one: Sentence, name: str) -> bool:
    """Whether a sentence says that somebody is right, which speaks for no moment in which they are not."""
    return name not in _OF_ONES_OWN and _CONCEDES.search(one.text) is not None
