"""What somebody still wants to see with their yes, told behind it: part of that word, and none of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.reckoning.lets import granting, wants_to_hear

if TYPE_CHECKING:
    from collections.abc import Iterable

_NAMED = regex(r"\A(?:me|i|he|she|they|[A-ZÀ-ÖØ-Þ][\w’'-]*)\s*:", re.IGNORECASE)
"""How a part begins that says whose it is."""


def with_terms(parts: Iterable[str]) -> list[str]:
    """The answers one by one, each yes with what is wanted along with it behind a semicolon."""
    found: list[str] = []
    for part in parts:
        is_term = wants_to_hear(part) and not (_NAMED.match(part) or "?" in part or granting(part))
        if found and is_term and granting(_answer_in(found[-1])) in ("yes", "part"):
            found[-1] = f"{found[-1].rstrip(' .')}; {part}"
        else:
            found.append(part)
    return found


def _answer_in(words: str) -> str:
    """An answer without the question or the number before it."""
    return re.sub(r"\A\d{1,2}[:.)]?\s+", "", words.rpartition("?")[2].strip())
