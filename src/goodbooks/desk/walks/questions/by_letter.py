"""An answer that is the letter of what is offered: “b”, or “a and c”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.phrasing import listed
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.situations.offered.candidates import Candidate

LETTERS = "abc"
"""By which letter each is chosen."""


def by_letter(every: tuple[Candidate, ...], answer: str, *, names: bool = False) -> str:
    """The words of the one that an answer chooses by its letter, “b” or “b)”, or of those in a row, “a and c”; where it is for `names`, with those that stand beside them, “a, c and the baker”; "" where it has no such letter."""
    if one := _of_letter(every, answer):
        return one
    parts = [part.strip() for part in _APART.split(answer) if part.strip()]
    chosen = [_of_letter(every, part) or part for part in parts]
    is_row = len(parts) > 1 and (any if names else all)(map(_is_letter, parts))
    if not is_row or any(_is_letter(one) for one in chosen):
        return ""
    return listed(dict.fromkeys(chosen))


_APART = regex(r",? (?:and|und|et|plus) |[,;+]")


def _is_letter(word: str) -> bool:
    return len(word.strip().rstrip(".)")) == 1 and word.strip()[:1].isalpha()


def _of_letter(every: tuple[Candidate, ...], answer: str) -> str:
    typed = answer.strip().rstrip(".)").lower()
    at = LETTERS.find(typed) if len(typed) == 1 else -1
    return every[at].words if 0 <= at < len(every) else ""
