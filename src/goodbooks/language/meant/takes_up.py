"""Words that take up something said just before and put it right: “wait no not friday, next wednesday”."""

from __future__ import annotations

import re

from goodbooks.core.days import WEEKDAYS
from goodbooks.core.regex import regex

_STOP = r"(?=\s*(?:[,.:;!…–—-]|no\b|not\b|sorry\b|i meant\b|it['’]?s\b|make (?:it|that)\b|\Z))"
_DAY = rf"(?:(?:next |this |on )*(?:{'|'.join(WEEKDAYS)})|tomorrow|today|tonight)"
_TAKES_UP = regex(
    rf"\W*(?:(?:oh|ah|no|sorry|oops|hm+|actually)\b[\s,.:;!…–—-]*)*"
    rf"(?:(?:wait|hang on|hold on|oops|(?:scratch|strike|scrap|forget) that|never mind(?: that)?|on second thoughts?|(?:I(?:['’]?ve| have)? )?changed my mind|correction|my mistake){_STOP}|i (?:meant|got (?:that|it) wrong)\b(?! to\b)|not {_DAY}\b(?=\s*[,.:;!…–—-]|\s+but\b))",
    re.IGNORECASE,
)


def takes_up(words: str) -> bool:
    """Whether words put right what was said before them, and are no answer by themselves."""
    return _TAKES_UP.match(words) is not None
