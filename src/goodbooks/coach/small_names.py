"""Names in a message that is written without capitals: somebody the book knows is somebody there too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import ALSO_WORDS
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable

_BEGINNING = regex(r"(?:\A|[.!?]\s+|\n\s*)([^\W\d_])")
_SHORTEST = 3


def _is_written_small(text: str) -> bool:
    """Whether more of its sentences and lines begin with a small letter than with a capital."""
    begun = _BEGINNING.findall(text)
    return sum(map(str.islower, begun)) * 2 > len(begun)


def with_capitals(text: str, names: Iterable[str]) -> str:
    """The text, sign for sign, with a capital where a name stands small: “bob would” with Bob among `names`.

    Only names of one word that is no other word, and only in a text that is written small.
    """
    known = {
        name.lower() for name in names if name.isalpha() and len(name) >= _SHORTEST
    } - ALSO_WORDS
    if not known or not _is_written_small(text):
        return text
    small = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(known)))})\b")
    return small.sub(_with_capital, text)


def _with_capital(found: re.Match[str]) -> str:
    capital = found[0][0].upper()
    return capital + found[0][1:] if len(capital) == 1 else found[0]
