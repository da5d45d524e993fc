"""What somebody still wants to see with their yes, or from when it holds, told behind it: part of that word, and none of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.reckoning.lets import granting, wants_to_hear

if TYPE_CHECKING:
    from collections.abc import Iterable

_NAMED = regex(r"\A(?:me|i|he|she|they|[A-ZÀ-ÖØ-Þ][\w’'-]*)\s*:", re.IGNORECASE)
"""How a part begins that says whose it is."""
_WHEN = regex(
    r"\A\W*(?:(?:but|and|only|not|then|so|rather|instead|maybe|earliest) )*(?:from|as of|starting|not before|until|till|after|once|as soon as|if|unless|provided|on (?:the |one )?condition"
    r"|for (?:now|the (?:time being|first|start)|(?:a|one|two|three|four|six|\d+) (?:week|month|year|quarter|term)s?\b))\b",
    re.IGNORECASE,
)
"""How a part begins that says from when, until when or on what an answer holds."""


def with_terms(parts: Iterable[str]) -> list[str]:
    """The answers one by one, each yes with what is wanted along with it, and when it holds, behind a semicolon."""
    found: list[str] = []
    for part in parts:
        is_own = _NAMED.match(part) or "?" in part or granting(part)
        is_term = (wants_to_hear(part) or _WHEN.match(part)) and not is_own
        if found and is_term and granting(_answer_in(found[-1])) in ("yes", "part"):
            found[-1] = f"{found[-1].rstrip(' .')}; {part}"
        else:
            found.append(part)
    return found


def _answer_in(words: str) -> str:
    """An answer without the question or the number before it."""
    return re.sub(r"\A\d{1,2}[:.)]?\s+", "", words.rpartition("?")[2].strip())
