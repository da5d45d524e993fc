"""What somebody asked, as it is told back to them: the question, without what they threaten to do where it is not answered."""

from __future__ import annotations

import re

_THREAT = re.compile(
    r"(?:\s*[,;.!–—-]+\s*|\s+)(?:(?:or|and) )?(?:"
    r"(?:otherwise|or else|if not|else)\b,? (?:I|we)\b"
    r"|or (?:I|we)(?:['’]ll| will| am going to| are going to|['’]m going to|['’]re going to| have to| must| shall)? (?:go|take (?:it|this|that)|tell|escalate|call in|report|complain|walk|leave|cancel|raise|bring in)\b"
    r").*\Z",
    re.IGNORECASE | re.DOTALL,
)
_MARKS = re.compile(r"\W+")


def without_threat(words: str) -> str:
    """What is asked, without what follows where it is not done; the words as they are where nothing else is in them."""
    return _THREAT.sub("", words).strip() or words


def is_asked_in(one: str, other: str) -> bool:
    """Whether a question stands in another, which only says more at its end."""
    first, second = (f"{_MARKS.sub(' ', words).strip().casefold()} " for words in (one, other))
    return len(first) > 1 and second.startswith(first)
