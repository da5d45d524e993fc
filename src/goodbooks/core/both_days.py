"""Both days of a word that was turned around, as the subject of a message says them: “not Saturday 5 December, but Wednesday 9 December”."""

from __future__ import annotations

import re

from goodbooks.core.days import ANY_WEEKDAY, MONTHS
from goodbooks.core.regex import regex

_DATE = rf"\d{{1,2}}\.? (?:{'|'.join(MONTHS)})"
_DAY = regex(rf"\b(?:{ANY_WEEKDAY}(?:,? (?:the )?{_DATE})?|{_DATE})\b", re.IGNORECASE)


def not_but(old: str, new: str) -> str:
    """The day that the words of before name, and the one that holds; "" where either names no day or several, or both the same."""
    before, now = ({*_DAY.findall(words)} for words in (old, new))
    if len(before) != 1 or len(now) != 1 or before == now:
        return ""
    return f"not {before.pop()}, but {now.pop()}"
